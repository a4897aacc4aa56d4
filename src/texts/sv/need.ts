/** The four questions before a SIP, and what they lead to. */
import type { Conclusion, TriageAdvice } from '../../process/triage.js';

export const need = {
  ask: {
    title: 'Ny SIP',
    context: 'Fyra korta frågor. Inget sparas om personen förrän du startar.',
    age: 'Hur gammal är den enskilde?',
    ageMissing: 'Välj ålder.',
    ages: { '0-17': '0–17 år', '18-20': '18–20 år', '21+': '21 år eller äldre' },
    sides: 'Vilka ger insatser, eller behövs?',
    sidesMissing: 'Kryssa för minst en.',
    existing: 'Finns det redan en SIP?',
    existingMissing: 'Välj ett svar. Vet du inte, så välj det.',
    existings: { no: 'Nej', yes: 'Ja', unknown: 'Vet inte' },
    requested: 'Den enskilde eller en närstående har bett om en SIP',
    decide: 'Se vad som gäller',
    whyText:
      'Svaren avgör om det ska bli en SIP och vilka regler som gäller. Ålder, diagnos eller funktionsnedsättning är aldrig skäl att säga nej.',
    whySource: '10 kap. 8 § socialtjänstlagen och länets riktlinje för SIP.',
  },
  result: {
    rows: {
      D0: {
        title: 'Följ upp den SIP som finns',
        state: 'Finns redan',
        text: 'Det finns en aktiv SIP. Den ska följas upp. En ny behöver ett skäl.',
        source: 'Länets rutin: finns det redan en SIP ska den följas upp.',
      },
      D3: {
        title: 'Starta en SIP',
        state: 'Gäller',
        text: 'Skolan kallar till SIP på samma villkor som socialtjänst och vård. Sikta på möte inom tre veckor (inställning).',
        source:
          'Överenskommelsen Samverkan för barns och ungas hälsa i Västra Götaland. Tre veckor är ett mål, inte ett stopp.',
      },
      sip: {
        title: 'Erbjud en SIP',
        state: 'Gäller',
        text: 'Både kommun och region behövs. Då ska en SIP erbjudas, och arbetet ska påbörjas genast.',
        source: '10 kap. 8 § socialtjänstlagen och 16 kap. 4 § hälso- och sjukvårdslagen.',
      },
      oneSide: {
        title: 'Kanske en SIP',
        state: 'Ni bedömer',
        text: 'SIP enligt lag gäller när både kommun och region behövs. Riktlinjen talar också om flera aktörer – fråga SIP-samordnaren om ni är osäkra.',
        source: 'Länets riktlinje för SIP. Det här är ett råd, aldrig ett stopp.',
      },
    } satisfies Record<Conclusion['row'], { title: string; state: string; text: string; source: string }>,
    advice: {
      oneSideOnly:
        'Andra vägar: patientkontrakt inom VGR, individuell plan enligt LSS, eller egen samordning.',
      schoolCounts: 'Skolan räknas som kommunens sida i Västra Götaland.',
      neverExclude: 'Ålder, diagnos eller funktionsnedsättning är aldrig skäl att säga nej.',
      askAboutExisting: 'Fråga den enskilde om det redan finns en SIP, och titta i SAMSA.',
      followUpExisting: 'Kontakta den som har huvudansvaret för den SIP som finns.',
      requestedMeansReason: 'Den enskilde har bett om en SIP. Blir det nej ska skälet skrivas ned.',
    } satisfies Record<TriageAdvice, string>,
    context: (age: string, sides: string) => `${age} · ${sides}`,
    reasonToDeny: 'Skäl, om det inte blir någon SIP',
    reasonForSecond: 'Varför behövs en ny SIP?',
    reasonEitherWay: 'Skäl: varför en ny SIP behövs, eller varför det inte blir någon',
    reasonHint: 'Skriv utan namn och personnummer',
    start: 'Starta SIP',
    startAnyway: 'Starta en ny ändå',
    deny: 'Det blir ingen SIP',
    back: 'Ändra svaren',
    whyDeny: 'Nej bara när SIP är uppenbart obehövligt.',
  },
};
