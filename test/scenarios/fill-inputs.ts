/** Fills a card's inputs in a browser as a person does: where each stands in the card, by what kind of field it is. */
import type { Locator } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Inputs } from '../../src/local/scenario/player.js';

type Kind = 'combobox' | 'select' | 'radio' | 'checkbox' | 'field';

const directory = z
  .object({ units: z.array(z.object({ id: z.string(), name: z.string() })) })
  .parse(JSON.parse(readFileSync(new URL('../../src/local/cast/directory.json', import.meta.url), 'utf8')));

/**
 * The library gives each input's place in the card the input's own id. `all` must have a place, unless they are to stay
 * empty; of `there` only those that have one are filled.
 */
export async function fillInputs(
  card: Locator,
  inputs: Inputs,
  which: 'all' | 'there' = 'all',
): Promise<void> {
  for (const [id, value] of Object.entries(inputs)) {
    const place = card.locator(`[id="${id}"]`);
    if (await isShown(place, value !== '')) await fill[await kindOf(place)](place, value);
    else if (value !== '' && which === 'all') throw new Error(`the card has no field ${id} to fill`);
  }
}

/** What is folded away is unfolded by the line above it. */
async function isShown(place: Locator, isNeeded: boolean): Promise<boolean> {
  if ((await place.count()) === 0) return false;
  if (isNeeded && !(await place.isVisible()))
    await place.locator('xpath=preceding::*[contains(@class, "ac-selectable")][1]').click();
  return place.isVisible();
}

async function kindOf(place: Locator): Promise<Kind> {
  const control = place.locator('input, select, textarea').first();
  return control.evaluate((element): Kind => {
    if (element.getAttribute('role') === 'combobox') return 'combobox';
    if (element instanceof HTMLSelectElement) return 'select';
    const type = element.getAttribute('type');
    return type === 'radio' || type === 'checkbox' ? type : 'field';
  });
}

const fill: Readonly<Record<Kind, (place: Locator, value: string) => Promise<void>>> = {
  field: (place, value) => place.locator('input, textarea').fill(value),
  select: async (place, value) => void (await place.locator('select').selectOption(value)),
  radio: (place, value) => place.locator(`input[value="${value}"]`).check(),
  checkbox: tick,
  combobox: pick,
};

/** One box alone is a toggle; several are a choice of several. */
async function tick(place: Locator, value: string): Promise<void> {
  const boxes = await place.locator('input[type=checkbox]').all();
  const toggle = value === 'true' || value === 'false';
  const wanted = value.split(',');
  for (const box of boxes) {
    const isWanted = toggle ? value === 'true' : wanted.includes(await box.inputValue());
    await box.setChecked(isWanted);
  }
}

/** Writes the unit's name and takes the suggestion that is called so; what stood chosen among several goes first. */
async function pick(place: Locator, value: string): Promise<void> {
  const field = place.getByRole('combobox');
  for (const chip of await place.locator('.chips button').all()) await chip.click();
  for (const id of value.split(',').filter(Boolean)) {
    await field.click();
    await field.fill(nameOf(id));
    await place
      .getByRole('option')
      .filter({ hasText: nameOf(id) })
      .first()
      .click();
  }
}

function nameOf(unitId: string): string {
  const unit = directory.units.find(({ id }) => id === unitId);
  if (!unit) throw new Error(`no unit is called ${unitId}`);
  return unit.name;
}
