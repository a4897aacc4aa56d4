/**
 * Input.ChoiceSet with `choices.data` or style `filtered`, drawn as a combobox. The library of today knows the property
 * only in schema 1.6, takes no multiple choice there, and shows a list that screen readers cannot follow.
 */
// @ts-check
/** @import {AdaptiveCard, SerializationContext} from 'adaptivecards' */
/** @import {Words} from './texts-sv.js' */
import { AdaptiveCards } from './adaptive-cards.js';
import { combobox } from './combobox.js';

/** @typedef {(dataset: string, queryText: string, inputs: Record<string, string>) => Promise<readonly {title: string, value: string}[]>} Search */

/** @type {WeakMap<object, Search>} */
const searches = new WeakMap();

/** Which search the inputs of a card use. */
export function searchFor(/** @type {AdaptiveCard} */ card, /** @type {Search} */ search) {
  searches.set(card, search);
}

export function registerSearchedChoices(/** @type {Words} */ words) {
  const { ChoiceSetInput, GlobalRegistry } = AdaptiveCards;

  class SearchedChoices extends ChoiceSetInput {
    /** @type {ReturnType<typeof combobox> | null} */
    box = null;
    /** @type {{dataset: string, associatedInputs?: string} | null} */
    query = null;

    /**
     * @param {any} source
     * @param {SerializationContext} context
     * @override
     */
    internalParse(source, context) {
      super.internalParse(source, context);
      const query = source['choices.data'];
      this.query = typeof query?.dataset === 'string' ? query : null;
    }

    /** @override */
    internalRender() {
      if (this.query === null && this.style !== 'filtered') return super.internalRender();
      this.errorMessage ??= words.card.chooseInList;
      this.box = combobox({
        words: words.search,
        choices: this.choices.map(({ title, value }) => ({
          title: title ?? value ?? '',
          value: value ?? '',
        })),
        initial: this.defaultValue?.split(',').filter(Boolean) ?? [],
        isMultiple: this.isMultiSelect,
        placeholder: this.placeholder ?? words.search.placeholder,
        isRequired: this.isRequired,
        search: (text) => this.ask(text),
        changed: () => this.valueChanged(),
      });
      return this.box.element;
    }

    /** The label and the error name the field that one writes in, not the box around it. @override */
    overrideInternalRender() {
      const element = super.overrideInternalRender();
      if (this.box !== null) {
        this.box.input.id = this.box.element.id;
        this.box.element.removeAttribute('id');
      }
      return element;
    }

    /** @override */
    updateInputControlAriaLabelledBy() {
      if (this.box === null) return super.updateInputControlAriaLabelledBy();
      const labels = this.getAllLabelIds();
      if (labels.length > 0) this.box.input.setAttribute('aria-labelledby', labels.join(' '));
      return undefined;
    }

    /** @returns {Promise<readonly {title: string, value: string}[]>} */
    async ask(/** @type {string} */ text) {
      const search = searches.get(this.getRootElement());
      if (this.query === null || search === undefined) return [];
      return search(this.query.dataset, text, this.query.associatedInputs === 'auto' ? this.others() : {});
    }

    others() {
      const others = this.getRootElement()
        .getAllInputs()
        .filter((input) => input !== this && input.id !== undefined && input.isSet());
      return Object.fromEntries(others.map((input) => [input.id, String(input.value)]));
    }

    /** @override */
    get value() {
      return this.box === null ? super.value : this.box.value() || undefined;
    }

    /** @override */
    isValid() {
      return this.box === null ? super.isValid() : this.box.isSettled();
    }

    /** @override */
    focus() {
      if (this.box === null) super.focus();
      else this.box.input.focus();
    }
  }

  GlobalRegistry.elements.register('Input.ChoiceSet', SearchedChoices);
  GlobalRegistry.defaultElements.register('Input.ChoiceSet', SearchedChoices);
}
