/** The greeting: what the product does, and where to begin. */
import { defineCard } from '../card.js';
import type { Texts } from '../../texts/sv.js';
import { commandsFor } from '../commands-for.js';

type GuideName = keyof Texts['guides']['of'];

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
      guides: guidesFor({ works, followsWork, administers }).map((name) => ({
        title: texts.guides.of[name].title,
        guideId: name,
        // Whoever starts no SIPs has room for them among the first presses.
        modeId: works ? 'secondary' : 'primary',
      })),
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

interface Roles {
  readonly works: boolean;
  readonly followsWork: boolean;
  readonly administers: boolean;
}

/** One's own; whoever works with SIPs may also have to explain one to the individual. */
function guidesFor({ works, followsWork, administers }: Roles): readonly GuideName[] {
  return [
    ...(works ? (['convener', 'receivingUnit', 'individual'] as const) : []),
    ...(followsWork ? (['coordinator'] as const) : []),
    ...(administers ? (['administrator'] as const) : []),
  ];
}
