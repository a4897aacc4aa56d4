/** What the individual is told about SIP, to be read aloud, printed or copied: in both languages, and shorter for a child. */

export interface ForIndividual {
  readonly adult: readonly string[];
  readonly child: readonly string[];
}

export const forIndividual = {
  sv: {
    adult: [
      'SIP betyder samordnad individuell plan. Det är en plan för dig som behöver stöd från flera håll.',
      'Du bestämmer om du vill ha en SIP. Du kan säga ja eller nej, och du kan ändra dig när du vill.',
      'På ett möte pratar vi om vad som är viktigt för dig. Vi kommer överens om vem som gör vad, och när.',
      'Du väljer vilka som får vara med och vad vi får prata om. Ta gärna med någon som du litar på.',
      'Vi delar bara det som du har sagt ja till. Det som vi redan har berättat går inte att ta tillbaka.',
      'Planen skrivs ned och du får en egen kopia. Sedan följer vi upp den tillsammans.',
      'En SIP kostar ingenting.',
      'SIP ersätter inte en remiss eller en ansökan. Säger du nej får du ändå det stöd du har rätt till.',
    ],
    child: [
      'SIP är ett möte där vuxna som hjälper dig träffas. Du får vara med om du vill.',
      'Vi frågar dig vad som är viktigt för dig. Du får säga vad du tycker, och du får låta bli.',
      'Vi bestämmer vem som ska göra vad. Det skrivs ned, och du får en kopia.',
      'Du kan säga vem du vill ha med dig, och om det är något som du inte vill att vi pratar om.',
      'Det kostar ingenting. Du kan fråga om allt du undrar över.',
    ],
  },
  en: {
    adult: [
      'SIP means a coordinated individual plan. It is a plan for you who need support from several places.',
      'You decide whether you want a SIP. You can say yes or no, and you can change your mind at any time.',
      'At a meeting we talk about what matters to you. We agree on who does what, and when.',
      'You choose who may take part and what we may talk about. Do bring somebody you trust.',
      'We share only what you have said yes to. What we have already told cannot be taken back.',
      'The plan is written down and you get a copy of your own. Then we follow it up together.',
      'A SIP costs nothing.',
      'A SIP does not replace a referral or an application. If you say no, you still get the support you have a right to.',
    ],
    child: [
      'A SIP is a meeting where the adults who help you meet. You may be there if you want to.',
      'We ask you what matters to you. You may say what you think, and you may choose not to.',
      'We decide who is to do what. It is written down, and you get a copy.',
      'You can say who you want with you, and if there is something that you do not want us to talk about.',
      'It costs nothing. You can ask about anything.',
    ],
  },
} as const satisfies Record<'sv' | 'en', ForIndividual>;
