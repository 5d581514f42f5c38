import { lookup } from '../../../atlas/lookup.ts';
import type { Atlas } from '../../../atlas/types.ts';
import { doInTurns, type Turns } from '../../../lib/turns.ts';
import type { Words } from '../../../locales/words.ts';
import { home } from '../../../store/permalink.ts';
import type { Turn } from '../../../ui/useWork.ts';
import type { QuestionSheet } from '../../questionSheet.ts';
import type { ExportContext } from '../image/page.ts';
import { printedAddress, sheetView, type Drawings, type HandoutSetting } from './context.ts';
import { blankSheet } from './engine/blankSheet.ts';
import { drawSheetMap, drawWorld, questionMapWidth } from './engine/worldMaps.ts';
import type { HandoutOptions } from './options.ts';

interface PagesInput {
  readonly atlas: Atlas;
  readonly words: Words;
  readonly setting: HandoutSetting;
  readonly questions: QuestionSheet | undefined;
}

/** Lists the maps that chosen pages need, each with what draws it into `drawings`. */
function* wanted(
  { atlas, words, setting, questions }: PagesInput,
  { parts, regions }: Pick<HandoutOptions, 'parts' | 'regions'>,
  { maps, blanks }: Drawings,
): Generator<() => Turns<void>> {
  const { coarse, fine, shareWords, sheet, view } = setting;
  const contextAt = (place: ExportContext['view'], world = coarse): ExportContext => ({
    atlas, world, view: place, words, shareWords, link: printedAddress(place),
  }); // prettier-ignore
  function* keep<K, V>(into: Map<K, V>, key: K, steps: Turns<V>): Turns<void> {
    into.set(key, yield* steps);
  }
  if (parts.includes('map') && !maps.has('view')) {
    const context = contextAt(sheetView(view));
    yield () => keep(maps, 'view', drawSheetMap(context, fine, sheet));
  }
  if (parts.includes('blank'))
    for (const id of regions) {
      const region = lookup(atlas).regions.get(id);
      if (!region || blanks.has(id)) continue;
      const context = contextAt({ ...home(), focus: id, lang: view.lang }, fine);
      yield () => keep(blanks, id, blankSheet(context, region.members, sheet));
    }
  if (!parts.includes('quiz') || !questions) return;
  const { locate, shade } = questions.maps;
  const context = contextAt(home());
  const [width, keyWidth] = [questionMapWidth(sheet, false), questionMapWidth(sheet, true)];
  if (locate && !maps.has('locate'))
    yield () => keep(maps, 'locate', drawWorld(context, 'blank', new Map(), width));
  if (shade && !maps.has('shade'))
    yield () => keep(maps, 'shade', drawWorld(context, 'parties', shade, width));
  if (locate && !maps.has('key'))
    yield () => keep(maps, 'key', drawWorld(context, 'blank', locate, keyWidth));
}

/** Draws the maps that chosen pages need and that are not there yet. */
export async function drawMaps(
  input: PagesInput,
  options: Pick<HandoutOptions, 'parts' | 'regions'>,
  drawings: Drawings,
  { pause, report }: Turn,
): Promise<void> {
  const all = [...wanted(input, options, drawings)];
  for (const [at, draw] of all.entries()) {
    report(at / all.length);
    await doInTurns(draw(), pause);
  }
}
