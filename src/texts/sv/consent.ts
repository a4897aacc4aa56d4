/** Samtycke: what it covers, who has given it, and what happens when it is taken back. */
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
    withdrawnAlready: (who: string) => `– ${who} har tagit tillbaka sitt samtycke.`,
    oneOnly: 'Kan bara en vårdnadshavare frågas?',
    oneOnlyHelp:
      'En vårdnadshavare får bestämma ensam om den andra är förhindrad och beslutet inte kan vänta. Är den andra emot går det inte – prata med en jurist.',
    oneOnlyReason: 'Skäl, och vem som har bedömt det',
    whyText:
      'Det går inte att dela uppgifter förrän alla som bestämmer har samtyckt. Vem, när, hur och vad som omfattas sparas. Samtycket kan tas tillbaka när som helst.',
    whySource: '6 kap. 11 och 13 §§ föräldrabalken, 10 kap. 8 § socialtjänstlagen.',
  },
  withdraw: {
    title: 'Återkallat samtycke',
    heading: 'Samtycket är återkallat',
    text: 'Allt som inte är skickat stoppas direkt, och ett bokat möte ställs in. De kallade får veta att ärendet är pausat, men inte varför.',
    cannotUndo: 'Det som redan har lämnats ut kan inte tas tillbaka.',
    giver: 'Vem tar tillbaka sitt samtycke?',
    giverMissing: 'Välj vem.',
    confirm: 'Stoppa ärendet',
    whyText: 'Ett samtycke kan tas tillbaka när som helst, helt eller delvis. Ingen behöver ange skäl.',
    whySource: '12 kap. 2 § offentlighets- och sekretesslagen.',
  },
};
