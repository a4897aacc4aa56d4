/** Samtycke: what it covers, who has given it, and what happens when it is taken back. */
import type { Topic } from '../../process/sealed.js';
import type { Decider } from '../../process/sip-case.js';

export const consent = {
  title: 'Samtycke',
  scope: {
    heading: 'Vad omfattar samtycket?',
    units: 'Enheter som får veta och kallas',
    unitsMissing: 'Välj minst en enhet.',
    unitsHint: 'Skriv för att söka enhet',
    coversRouting: 'Gäller även den enhet som regionen eller kommunen utser, och den som fördelar',
    exceptions: 'Det samtycket INTE gäller, en sak på varje rad',
    exceptionsHint: 'Till exempel: inte mormor. Lämna tomt om inget undantas.',
    topics: 'Ämnen som samtycket INTE gäller',
    informationForm: 'Hur den enskilde fick information',
    informationPreset: 'Samtal och broschyren om SIP',
    whyText:
      'Samtycke krävs alltid. Det bryter sekretessen bara för dem och det som det omfattar, så den som undantas kan inte kallas. Dela bara det som frågan kräver.',
    whySource:
      '10 kap. 8 § socialtjänstlagen, 10 kap. 1 § och 12 kap. 2 § offentlighets- och sekretesslagen, länets checklista för SIP.',
  },
  givers: {
    heading: 'Vem har samtyckt?',
    informed: 'Du som registrerar antecknas som den som har informerat.',
    givers: 'Samtycket kommer från',
    giversMissing: 'Kryssa för minst en.',
    givenOn: 'Dag',
    givenOnMissing: 'Välj dagen då samtycket lämnades.',
    method: 'På vilket sätt',
    methods: { oral: 'Muntligt', written: 'Skriftligt', eId: 'E-legitimation' },
    give: 'Har samtyckt',
    refuse: 'Har inte samtyckt',
    givenAlready: (who: string, day: string) => `✓ ${who} samtyckte ${day}.`,
    refusedAlready: (who: string, day: string) => `– ${who} har inte samtyckt (${day}).`,
    except: (what: string) => `Undantar: ${what}.`,
    own: 'Samtycker någon till mindre?',
    ownHelp: 'Gäller dem du har kryssat för. Det strängaste gäller för alla.',
    ownExceptions: 'Det den här personen undantar, en sak på varje rad',
    ownHint: 'Till exempel: inte BUP Öster, inte om ekonomi',
    withdrawnAlready: (who: string) => `– ${who} har tagit tillbaka sitt samtycke.`,
    oneOnly: 'Kan bara en vårdnadshavare frågas?',
    oneOnlyHelp:
      'En vårdnadshavare får bestämma ensam om den andra är förhindrad och beslutet inte kan vänta. Säger den andra nej går det inte – prata med en jurist.',
    oneOnlyReason: 'Skäl, och vem som har bedömt det',
    whyText:
      'Det går inte att dela uppgifter förrän alla som bestämmer har samtyckt. Vem, när, hur och vad som omfattas sparas. Samtycket kan tas tillbaka när som helst.',
    whySource: '6 kap. 11 och 13 §§ föräldrabalken, 10 kap. 8 § socialtjänstlagen.',
  },
  quick: {
    heading: 'Vem får veta, och vad?',
    exceptions: 'Det samtycket INTE gäller: person, enhet eller ämne, en sak på varje rad',
    exceptionsHint: 'Till exempel: inte mormor, inte om ekonomi. Lämna tomt om inget undantas.',
    full: 'Fler val',
    other: 'Någon annan bestämmer',
  },
  no: {
    heading: 'Samtycke är inte lämnat',
    text: 'Inga uppgifter delas. Ingen behöver ange skäl.',
    giver: 'Vem har sagt nej?',
    giverMissing: 'Välj vem.',
    on: 'Dag',
    onMissing: 'Välj dagen då frågan ställdes.',
    askAgainOn: 'Fråga igen den dagen (frivilligt)',
    askAgainHelp: 'Kom överens om dagen. Du får en påminnelse då.',
    refuse: 'Registrera nej',
    whyText:
      'Samtycke är frivilligt och kan lämnas senare. Ett nej tar inte bort stödet: varje verksamhet fortsätter med sitt eget.',
    whySource: '10 kap. 8 § socialtjänstlagen, länets checklista för SIP.',
  },
  decider: {
    childHeading: 'Vem bestämmer för barnet?',
    adultHeading: 'Vem tar ställning?',
    afterNo:
      'Det går inte att dela uppgifter än. Den andra vårdnadshavaren har inte samtyckt. Här är vägarna som finns. En SIP är inte en insats som socialnämnden kan besluta om enligt 6 kap. 13 a § föräldrabalken – prata med en jurist.',
    ordinary: 'Välj vem som tar ställning till samtycket.',
    decider: 'Den som bestämmer',
    deciderMissing: 'Välj vem som bestämmer.',
    lawTitle: 'Vad gäller för var och en?',
    name: 'Namn på god man, förvaltare eller ombud',
    reason: 'Varför bestämmer någon annan? Behövs när en vårdnadshavare har sagt nej',
    save: 'Spara',
    whyText:
      'Två vårdnadshavare bestämmer tillsammans, och den ena kan inte gå förbi den andra. En vuxen bestämmer själv, eller genom den som har i uppdrag att företräda hen.',
    whySource: '6 kap. 11, 13 och 13 a §§ föräldrabalken.',
  },
  law: {
    individual: 'En vuxen bestämmer själv.',
    childItself:
      'Barnet självt: ett barn som är moget nog bestämmer självt, efter en bedömning (6 kap. 11 § föräldrabalken).',
    oneGuardian: 'En vårdnadshavare: bara när en ensam har vårdnaden.',
    twoGuardians:
      'Två vårdnadshavare: båda ska samtycka. Är den ena förhindrad och det inte kan vänta får den andra bestämma ensam (6 kap. 13 § föräldrabalken).',
    appointedGuardian: 'Särskilt förordnad vårdnadshavare: rätten har utsett någon annan än föräldrarna.',
    unaccompaniedGuardian:
      'God man för ensamkommande barn: företräder barnet (lag 2005:429, ej verifierad mot författningstexten).',
    socialBoard: 'Socialnämnden: bestämmer om personliga förhållanden vid vård enligt LVU (11 § LVU).',
    shelteredHousing:
      'Skyddat boende: den vårdnadshavare som barnet placeras med bestämmer ensam bara i de frågor som lagen räknar upp (6 kap. 1 § lag 2024:79). SIP nämns inte – prata med en jurist.',
    representative:
      'God man, förvaltare eller ombud: bara inom sitt uppdrag. Se efter att uppdraget gäller frågan.',
    cannotDecideNow:
      'Kan inte ta ställning nu: ingen annan kan samtycka i stället. Det behövs en rättslig grund och ett beslut.',
  } satisfies Record<Decider, string>,
  cannotDecide: {
    heading: 'Kan inte ta ställning nu',
    talk: 'Prata med din MAS, din SAS eller en jurist.',
    onlyUnits:
      'Grunden gäller bara de enheter du väljer här, och inte närstående. Säger den enskilde ja eller nej senare gäller det svaret.',
    units: 'Enheter som grunden omfattar',
    assessor: 'Vem har bedömt att den enskilde inte kan ta ställning?',
    assessorMissing: 'Skriv vem som har bedömt.',
    will: 'Vad är känt om den enskildes vilja?',
    willMissing: 'Skriv det som är känt, eller att inget är känt.',
    ground: 'Rättslig grund',
    groundMissing: 'Välj en grund.',
    grounds: {
      secrecy25: '25 kap. offentlighets- och sekretesslagen (ej verifierad)',
      secrecy26: '26 kap. offentlighets- och sekretesslagen (ej verifierad)',
      other: 'Annan grund, antecknad i journalen (ej verifierad)',
    },
    decidedBy: 'Chef eller jurist som har beslutat',
    decidedByMissing: 'Skriv vem som har beslutat.',
    save: 'Registrera grunden',
    other: 'Kan ta ställning',
  },
  /** Read by the process: a topic is known by its first words. */
  notAbout: (topic: string) => `inte om ${topic}`,
  topics: {
    economy: 'Ekonomi',
    health: 'Hälsa och diagnos',
    family: 'Familj och relationer',
    school: 'Skola och arbete',
    housing: 'Boende',
    addiction: 'Alkohol, droger och spel',
  } satisfies Record<Topic, string>,
  reminder: {
    onlyNeeded: 'Dela bara det som frågan kräver.',
    notAbout: (topics: string): string => `Samtycket gäller inte: ${topics}. Ta inte upp det.`,
  },
  reconfirm: 'Bekräfta samtycket',
  /** To the plan owner of another unit. */
  askToReconfirm: (unit: string): string => `Samtycket registreras av ${unit}. Be dem bekräfta det.`,
  withdraw: {
    title: 'Återkallat samtycke',
    heading: 'Samtycket tas tillbaka',
    text: 'Tas hela samtycket tillbaka pausas ärendet. Inget mer skickas, och ett bokat möte ställs in. De kallade får veta att mötet är inställt, men inte varför.',
    cannotUndo: 'Det som redan har lämnats ut kan inte tas tillbaka.',
    giver: 'Vem tar tillbaka sitt samtycke?',
    giverMissing: 'Välj vem.',
    confirm: 'Pausa ärendet',
    partly: 'Gäller det bara en del?',
    partHelp: 'Mötet står kvar. Se efter att de som behövs fortfarande kommer.',
    partOfOne:
      'Tar en av dem tillbaka en del omfattar samtycket inte längre den delen. Den andras samtycke står kvar som det var. Ska delen gälla igen, fråga bara den som har ändrat sig.',
    what: 'Enhet eller ämne',
    exception: 'Person, eller något annat',
    exceptionHint: 'Till exempel: inte morfar',
    narrow: 'Ta bort bara det här',
    whyText: 'Ett samtycke kan tas tillbaka när som helst, helt eller delvis. Ingen behöver ange skäl.',
    whySource: '12 kap. 2 § offentlighets- och sekretesslagen.',
  },
};
