import { render } from 'preact';
import '../ui/take-along.css';
import { LINK_COPIED, linkByHand, PACK_IS_BEING_MADE, PART_NOT_LOADED } from '#words/take-along.ts';
import type { Atlas } from '../client/atlas.ts';
import type { Store } from '../client/store.ts';
import { encodeView } from '../core/view/hash.ts';
import type { View } from '../core/view/view.ts';
import { TakeAlong, type TakeAlongAct } from '../ui/take-along.tsx';

/** What stands behind “Use this”. What it opens is loaded when it is asked for. */
export function openTakeAlong(store: Store, atlas: Atlas, place: HTMLElement): void {
  let said = '';
  const say = (words: string) => {
    said = words;
    render(<TakeAlong act={act} said={said} />, place);
  };
  const fail = (error: unknown) => say(error instanceof Error ? error.message : String(error));
  const act: TakeAlongAct = {
    link: () => {
      const address = linkTo(store.view, atlas);
      navigator.clipboard.writeText(address).then(
        () => say(LINK_COPIED),
        () => say(linkByHand(address)),
      );
    },
    cite: () => {
      import('./cite-dialog.tsx')
        .catch(notLoaded)
        .then(({ openCiteDialog }) => openCiteDialog(store.view, atlas, pageNow(atlas)))
        .catch(fail);
    },
    embed: () => {
      import('./embed-dialog.tsx')
        .catch(notLoaded)
        .then(({ openEmbedDialog }) => openEmbedDialog(store.view, atlas))
        .catch(fail);
    },
    download: (format) => {
      import('./save-shown.ts')
        .catch(notLoaded)
        .then(({ saveShown }) => saveShown(format, store.view, atlas, pageNow(atlas)))
        .then(say, fail);
    },
    pack: (form) => {
      say(PACK_IS_BEING_MADE);
      import('./evidence-pack.tsx')
        .catch(notLoaded)
        .then(({ makePack }) => makePack(form, store.view, atlas, pageNow(atlas)))
        .then(say, fail);
    },
  };
  say('');
  // What was said of one view is not true of the next.
  store.subscribe((view, before) => {
    if (view !== before && said !== '') say('');
  });
}

/** The address bar may lead to a section of the page. */
function linkTo(view: View, atlas: Atlas): string {
  const hash = encodeView(view);
  return hash === '' ? pageNow(atlas) : `${pageNow(atlas)}#${hash}`;
}

function notLoaded(): never {
  throw new Error(PART_NOT_LOADED);
}

/** Where readers find this page; one that lies on somebody's own disk is found nowhere, so it names the published one. */
function pageNow({ whole: { mapData } }: Atlas): string {
  return location.protocol === 'file:' ? mapData.imprint.address : location.href.replace(/#.*$/, '');
}
