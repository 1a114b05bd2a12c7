import { render } from 'preact';
import '../ui/cite-panel.css';
import { routeTitle } from '#words/routes.ts';
import type { Atlas } from '../client/atlas.ts';
import { saveFile } from '../client/save-file.ts';
import { type Citable, citationOf, type FORMATS } from '../core/cite/citation.ts';
import type { RouteId } from '../core/model/ids.ts';
import { encodeView } from '../core/view/hash.ts';
import type { View } from '../core/view/view.ts';
import { viewWords } from '../publish/pack/filter-words.ts';
import { type CiteChoice, CitePanel } from '../ui/cite-panel.tsx';

type FormatId = (typeof FORMATS)[number]['id'];

/** As the reader has chosen last. */
let format: FormatId = 'text';

/** Opens the dialog on what is in focus. `page` is the address of the map, with no hash. */
export function openCiteDialog(view: View, atlas: Atlas, page: string): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'cite-panel';
  dialog.setAttribute('aria-labelledby', 'cite-title');
  const choices = choicesIn(view, atlas, page);
  let chosen = 0;
  const draw = (said = '') =>
    render(
      <CitePanel
        choices={choices}
        chosen={chosen}
        format={format}
        said={said}
        onChoose={(index) => {
          chosen = index;
          draw();
        }}
        onFormat={(next) => {
          format = next;
          draw();
        }}
        onCopy={(text) => void copy(text, dialog).then(draw)}
        onSave={({ fileName, mime, write }, citation) => {
          const name = `${citation.key}${fileName.slice(fileName.lastIndexOf('.'))}`;
          saveFile(name, mime, write(citation));
          draw(`Saved as ${name}.`);
        }}
        onClose={() => dialog.close()}
      />,
      dialog,
    );
  draw();
  // Escape closes the dialog alone, not the evidence under it.
  dialog.addEventListener('keydown', (event) => event.key === 'Escape' && event.stopPropagation());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** What is in focus first, then what it is part of, then what it rests on. */
function choicesIn(view: View, atlas: Atlas, page: string): CiteChoice[] {
  const lookup = atlas.whole;
  const hash = encodeView(view);
  const choice = (group: string, label: string, what: Citable): CiteChoice => ({
    group,
    label,
    citation: citationOf(what, lookup, page),
  });
  const whole = choice('The atlas', 'The whole atlas', { kind: 'atlas' });
  const seen =
    hash === ''
      ? []
      : [choice('The atlas', 'This view of the map', { kind: 'view', hash, words: viewWords(view, lookup) })];
  if (view.focus.kind !== 'route') {
    const articles = new Set(atlas.shown(view.filter).chart.claims.map(({ article }) => article));
    return [...seen, whole, ...articleChoices([...articles], choice, atlas)];
  }
  const { id } = view.focus;
  const claims = lookup.claimsOf(lookup.route(id));
  return [
    choice('This route', titleOf(id, atlas), { kind: 'route', id }),
    ...seen,
    whole,
    ...claims.map((claim) => {
      const cited = choice('A claim of this route', '', { kind: 'claim', id: claim.id });
      return { ...cited, label: cited.citation.title.replace(`${titleOf(id, atlas)}: `, '') };
    }),
    ...articleChoices([...new Set(claims.map(({ article }) => article))], choice, atlas),
  ];
}

function articleChoices(
  ids: readonly Extract<Citable, { kind: 'article' }>['id'][],
  choice: (group: string, label: string, what: Citable) => CiteChoice,
  { whole }: Atlas,
): CiteChoice[] {
  return ids.map((id) => {
    const article = whole.article(id);
    const label = `${whole.publisher(article.publisher).name}: ${article.title ?? article.description}`;
    return choice('An article it rests on', label, { kind: 'article', id });
  });
}

function titleOf(id: RouteId, { whole }: Atlas): string {
  return routeTitle(whole.route(id), whole);
}

/** Says what happened. Where the browser lets no page write to the clipboard, the text is selected instead. */
async function copy(text: string, dialog: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied.';
  } catch {
    const shown = dialog.querySelector('#cite-text');
    if (shown) getSelection()?.selectAllChildren(shown);
    return 'The browser did not let it be copied. It is selected now: copy it with Ctrl C, on a Mac with ⌘ C.';
  }
}
