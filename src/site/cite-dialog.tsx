import { render } from 'preact';
import '../ui/cite-panel.css';
import { articleToCite, CITE_GROUPS, claimToCite, THIS_VIEW, WHOLE_ATLAS } from '#words/cite-dialog.ts';
import { COPIED, COPY_BY_HAND } from '#words/copying.ts';
import { routeTitle } from '#words/routes.ts';
import { savedAs } from '#words/saving.ts';
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
          draw(savedAs(name));
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
  const whole = choice(CITE_GROUPS.atlas, WHOLE_ATLAS, { kind: 'atlas' });
  const seen =
    hash === '' ? [] : [choice(CITE_GROUPS.atlas, THIS_VIEW, { kind: 'view', hash, words: viewWords(view, lookup) })];
  if (view.focus.kind !== 'route') {
    const articles = new Set(atlas.shown(view.filter).mapData.claims.map(({ article }) => article));
    return [...seen, whole, ...articleChoices([...articles], choice, atlas)];
  }
  const { id } = view.focus;
  const claims = lookup.claimsOf(lookup.route(id));
  return [
    choice(CITE_GROUPS.route, titleOf(id, atlas), { kind: 'route', id }),
    ...seen,
    whole,
    ...claims.map((claim) => {
      const publisher = lookup.publisher(lookup.article(claim.article).publisher).name;
      return choice(CITE_GROUPS.claims, claimToCite({ claim, publisher }), { kind: 'claim', id: claim.id });
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
    const label = articleToCite({
      publisher: whole.publisher(article.publisher).name,
      title: article.title ?? article.description,
    });
    return choice(CITE_GROUPS.articles, label, { kind: 'article', id });
  });
}

function titleOf(id: RouteId, { whole }: Atlas): string {
  return routeTitle(whole.route(id), whole);
}

/** Says what happened. Where the browser lets no page write to the clipboard, the text is selected instead. */
async function copy(text: string, dialog: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return COPIED;
  } catch {
    const shown = dialog.querySelector('#cite-text');
    if (shown) getSelection()?.selectAllChildren(shown);
    return COPY_BY_HAND;
  }
}
