/** Uppföljning och avslut: the plan owner's card, the form of the follow-up, and the closing. */
import type { OutcomeQuestion } from '../../process/outcome.js';
import type { ClosingReason } from '../../process/sip-case.js';

export const followUp = {
  card: {
    title: 'Följ upp planen',
    context: (ref: string, owner: string) => `${ref} · huvudansvar: ${owner}`,
    due: (day: string) => `Planen ska följas upp ${day}.`,
    todo: 'Gå igenom insatserna med den enskilde och skriv hur det blev.',
    grace: (day: string) =>
      `Är uppföljningen inte gjord ${day} får chefen veta det, och en avvikelse föreslås (inställning).`,
    progress: (done: number, of: number, number: (count: number) => string): string => {
      if (done === 0) return 'Ingen insats är klar än.';
      if (done === of) return of === 1 ? 'Insatsen är klar.' : `Alla ${number(of)} insatser är klara.`;
      return `${capital(number(done))} av ${number(of)} insatser är ${done === 1 ? 'klar' : 'klara'}.`;
    },
    held: 'Planen är uppföljd.',
    afterHeld: 'Avsluta ärendet, eller bestäm en ny dag om planen ska fortsätta.',
    next: (day: string) => `Planen gäller och följs upp ${day}.`,
    meet: 'Vill ni ses? Kalla till ett möte i god tid. Annars går det bra att följa upp utan.',
    metFor: (day: string) => `Planen gäller och följs upp på ett möte ${day}.`,
    called: 'Planen gäller, och alla kallas till ett uppföljningsmöte.',
    met: 'Uppföljningsmötet är hållet.',
    closed: 'Ärendet är avslutat.',
    paused: 'Ärendet är pausat. Planen följs inte upp just nu.',
    followUp: 'Följ upp',
    again: 'Följ upp igen',
    call: 'Kalla till uppföljningsmöte',
    close: 'Avsluta ärendet',
  },
  form: {
    title: 'Uppföljning',
    heading: 'Hur har det gått?',
    quoteLabel: 'Viktigt för den enskilde',
    quote: (text: string) => `”${text}”`,
    noMeasures: 'Planen har inga insatser.',
    measure: (place: number) => `Insats ${place}`,
    detail: (unit: string, role: string, day: string) =>
      [unit, role, `klart senast ${day}`].filter((part) => part !== '').join(' · '),
    done: 'Är den gjord?',
    doneMissing: 'Välj ja, delvis eller nej.',
    answers: { yes: 'Ja', partly: 'Delvis', no: 'Nej' },
    writeWhy: 'Inte gjord? Skriv varför',
    reason: 'Varför, om den inte är gjord',
    individualView: 'Vad tycker den enskilde?',
    individualViewHint: 'Har hen varit delaktig, och vet hen vem som gör vad?',
    nextFollowUp: 'Nästa uppföljning',
    nextHint: 'Lämna tomt om det inte blir någon fler. Sedan går ärendet att avsluta.',
    nextWrong: 'Välj en dag framåt i tiden, eller lämna tomt.',
    hold: 'Spara uppföljningen',
    whyText:
      'En plan som ingen följer upp hjälper ingen. Den enhet som har huvudansvaret går igenom varje insats och frågar den enskilde. Det som inte blev gjort får ett skäl, så att det går att rätta till.',
    whySource: 'Länets riktlinje för SIP. Utebliven uppföljning kan vara en avvikelse i samverkan.',
  },
  asks: {
    heading: 'Vad säger den enskilde?',
    voluntary: 'Frivilligt. Svaren räknas i statistiken som andelar, aldrig med namn eller ord.',
    questions: {
      involved: 'Har du varit delaktig i planen?',
      knowsWho: 'Vet du vem som gör vad?',
      better: 'Har det blivit bättre för dig?',
    } satisfies Record<OutcomeQuestion, string>,
    answers: {
      yes: 'Ja',
      partly: 'Delvis',
      no: 'Nej',
      unknown: 'Vet inte',
      unwilling: 'Vill inte svara',
    },
    goals: 'Är de kortsiktiga målen nådda?',
    goalAnswers: { all: 'Ja, alla', some: 'En del', none: 'Nej, inget' },
    notAsked: 'Inte frågat',
    whyText:
      'Länet följer upp om den som har en SIP varit delaktig, vet vem som gör vad och tycker att det blir bättre. Fråga som det står och välj svaret. Det går bra att hoppa över en fråga.',
    whySource: 'Länets riktlinje för SIP: kvalitativ uppföljning.',
  },
  closing: {
    title: 'Avsluta ärendet',
    heading: 'Varför avslutas ärendet?',
    once: 'Ett avslutat ärende går inte att öppna igen. Behövs en ny SIP startas ett nytt ärende.',
    reason: 'Skäl',
    choose: 'Välj',
    reasonMissing: 'Välj ett skäl.',
    reasons: {
      goalsReached: 'Målen är nådda',
      individualWantsToStop: 'Den enskilde vill avsluta',
      consentWithdrawn: 'Samtycket är återkallat',
      moved: 'Den enskilde har flyttat',
      deceased: 'Den enskilde har avlidit',
      other: 'Annat skäl',
    } satisfies Record<ClosingReason, string>,
    evaluation: 'Utvärdering',
    evaluationHint: 'Vad blev bättre, och vad kunde ha gjorts annorlunda?',
    evaluationMissing: 'Skriv en kort utvärdering.',
    keptOutside:
      'Skriv utvärderingen, och vad den enskilde tycker, i er egen journal. Texterna sparas inte här (inställning).',
    individualView: 'Vad tycker den enskilde?',
    better: 'Vad säger den enskilde: ”Har det blivit bättre för dig?”',
    openTasks: (count: number, number: (count: number) => string) =>
      count === 1
        ? 'En insats är inte klar. Lämna över den till den enhet som fortsätter.'
        : `${capital(number(count))} insatser är inte klara. Lämna över dem till de enheter som fortsätter.`,
    handOver: (count: number): string =>
      count === 1
        ? 'Insatsen som inte är klar är överlämnad'
        : 'De insatser som inte är klara är överlämnade',
    disputes: (count: number, number: (count: number) => string) =>
      count === 1
        ? 'En tvist är inte löst. Lös den helst först. Avslutar ni nu lever den vidare på sitt eget kort tills ni skriver att den är löst. SIP-lotsen frågar inte längre vem som gör vad så länge.'
        : `${capital(number(count))} tvister är inte lösta. Lös dem helst först. Avslutar ni nu lever de vidare på sina egna kort tills ni skriver att de är lösta. SIP-lotsen frågar inte längre vem som gör vad så länge.`,
    close: 'Avsluta',
    whyText:
      'Avslutet ska ha ett skäl, ett datum och en utvärdering, och det som inte är klart lämnas över så att ingenting faller mellan stolarna. Dagens datum sätts av sig självt.',
    whySource: 'Länets riktlinje för SIP.',
  },
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
