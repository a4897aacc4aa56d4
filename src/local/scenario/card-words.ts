/** The words of a card as JSON: what somebody can read on it, and its buttons. */

type Node = Readonly<Record<string, unknown>>;

export interface Button {
  readonly title: string;
  readonly type: string;
  readonly verb: string | undefined;
  readonly data: Node;
}

const wordKeys = ['text', 'title', 'label', 'placeholder', 'altText'];

/** Hidden rows count: they are one press away. Markdown's backslashes are taken off. */
export function wordsOf(card: unknown): string {
  const words: string[] = [];
  walk(card, (node) => {
    for (const key of wordKeys) {
      const value = node[key];
      if (typeof value === 'string') words.push(value);
    }
  });
  return words.join('\n').replace(/\\([\\`*_[\]#<>|~])/g, '$1');
}

export function buttonsOf(card: unknown): readonly Button[] {
  const buttons: Button[] = [];
  walk(card, (node) => {
    const { type, title, verb, data } = node;
    if (typeof type !== 'string' || !type.startsWith('Action.') || typeof title !== 'string') return;
    const given = (typeof data === 'object' && data !== null ? data : {}) as Node;
    const named = typeof verb === 'string' ? verb : given['verb'];
    buttons.push({ title, type, verb: typeof named === 'string' ? named : undefined, data: given });
  });
  return buttons;
}

/** Every input with what stands in it, as a client would send it. */
export function presetsOf(card: unknown): Readonly<Record<string, string>> {
  const presets: Record<string, string> = {};
  walk(card, ({ type, id, value }) => {
    if (typeof type !== 'string' || !type.startsWith('Input.') || typeof id !== 'string') return;
    if (typeof value === 'string') presets[id] = value;
  });
  return presets;
}

/** What each choice set offers, by the ids that a press gives them. */
export function choicesOf(card: unknown): Readonly<Record<string, readonly string[]>> {
  const offered: Record<string, readonly string[]> = {};
  walk(card, ({ type, id, choices }) => {
    if (type !== 'Input.ChoiceSet' || typeof id !== 'string' || !Array.isArray(choices)) return;
    offered[id] = choices.map((choice: { readonly value: string }) => choice.value);
  });
  return offered;
}

function walk(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) {
    for (const item of node) walk(item, visit);
  } else if (typeof node === 'object' && node !== null) {
    visit(node as Node);
    // A fallback says the same again to clients that do not know the element.
    for (const [key, inner] of Object.entries(node)) if (key !== 'fallback') walk(inner, visit);
  }
}
