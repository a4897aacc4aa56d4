/** The greeting: what the product does, and where to begin. */
import { defineCard } from '../card.js';
import { commandsFor } from '../commands-for.js';

export const welcomeCard = defineCard<undefined>({
  name: 'welcome',
  reads: 'none',
  view: ({
    texts,
    readerName,
    reviewsLogs = false,
    administers = false,
    followsWork = false,
    commands = [],
  }) => {
    const { hello, commands: words, ...rest } = texts.help.welcome;
    const hasUnits = commands.includes('myUnits');
    const works = commands.includes('newSip');
    return {
      ...rest,
      works,
      hasUnits,
      languageModeId: hasUnits ? 'secondary' : 'primary',
      commands: commands.map((each) => words[each]),
      reviewsLogs,
      administers,
      followsWork,
      brand: texts.common.brand,
      why: texts.common.why,
      hello: hello(readerName),
    };
  },
  examples: [
    { disclosed: undefined, readerName: 'Sara', commands: commandsFor(['staff']) },
    { disclosed: undefined, commands: commandsFor(['chief']) },
    { disclosed: undefined, followsWork: true, commands: commandsFor(['sip-coordinator']) },
    { disclosed: undefined, reviewsLogs: true, commands: commandsFor(['log-reviewer']) },
    { disclosed: undefined, administers: true, commands: commandsFor(['administrator']) },
  ],
});
