/** The greeting, the list of one's own cases, and one-sentence cards. */
import type { CaseState } from '../../process/sip-case.js';

export const help = {
  welcome: {
    hello: (name: string | undefined) => (name ? `Hej ${name}` : 'Hej'),
    what: 'Jag hjälper dig genom en SIP, från behov till avslut. Du ser alltid vad som är nästa steg, vem vi väntar på och när.',
    steps: 'Upptäck behov · Förbered · Kalla · SIP-möte · Följ upp · Avsluta',
    notTheRecord: 'Jag är inte journalen. Dokumentera som vanligt i ert eget system.',
    newSip: 'Starta en SIP',
    myCases: 'Mina ärenden',
    language: 'In English',
    otherLanguageId: 'en',
    whyText:
      'En SIP ska göras när någon behöver insatser från både kommun och region. Arbetet ska påbörjas genast, och den enskilde ska kunna vara med. En SIP kostar ingenting för den enskilde.',
    whySource:
      '10 kap. 8–9 §§ socialtjänstlagen, 16 kap. 4 § hälso- och sjukvårdslagen och länets riktlinje.',
  },
  cases: {
    title: 'Mina ärenden',
    context: 'SIP:ar som din enhet är sammankallande för eller har huvudansvar för.',
    none: 'Inga ärenden än. Här står de SIP:ar som din enhet arbetar med, med det som är nästa steg.',
    notFound: 'Det ärendet går inte att öppna längre.',
    newSip: 'Starta en SIP',
    next: {
      preparing: 'Nästa: förbered med den enskilde',
      obtainingConsent: 'Nästa: registrera samtycke',
      consentRefused: 'Nästa: fråga igen eller avsluta',
      readyToCall: 'Nästa: välj och kalla',
      called: 'Nästa: boka mötet när svaren har kommit',
      meetingBooked: 'Nästa: håll mötet',
      meetingHeld: 'Nästa: skriv planen',
      planActive: 'Nästa: uppföljning',
      followUpDue: 'Nästa: håll uppföljningen',
      followUpHeld: 'Nästa: avsluta eller följ upp igen',
      pausedConsent: 'Nästa: nytt samtycke eller avslut',
      closed: 'Inget mer att göra',
    } satisfies Record<CaseState, string>,
  },
  message: {
    caseStarted: {
      title: (ref: string) => `${ref} är startad`,
      text: 'Ärendets kort ligger längst ned i chatten. Börja med att förbereda tillsammans med den enskilde.',
    },
    inSwedish: { title: () => 'Svenska', text: 'Nu skriver jag på svenska.' },
    inEnglish: { title: () => 'English', text: 'Nu skriver jag på engelska.' },
    noLongerYours: {
      title: () => 'Du har inte längre det här ärendet',
      text: 'Kortet visas bara för den enhet som har ärendet. Fråga din chef om det har blivit fel.',
    },
  },
};
