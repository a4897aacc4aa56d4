/** What a convener may ask the SIP-samordnare about (domain 5.2): neutral questions, none of them about a person. */
export const supportTopics = ['noAnswer', 'whom', 'consent', 'disagreement', 'other'] as const;
export type SupportTopic = (typeof supportTopics)[number];
