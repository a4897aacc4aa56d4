/** A link that opens somebody's own chat with the bot. Teams fills in the words, and sends them only when the person does. */
export function chatLinkTo(appId: string): (words: string) => string {
  return (words) =>
    `https://teams.microsoft.com/l/chat/0/0?users=28:${appId}&message=${encodeURIComponent(words)}`;
}
