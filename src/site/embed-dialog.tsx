import { render } from 'preact';
import '../ui/cite-panel.css';
import '../ui/embed-panel.css';
import { COPY_BY_HAND, copied } from '#words/copying.ts';
import { PICTURE_IS_BEING_DRAWN, PICTURE_NOT_LOADED } from '#words/saving.ts';
import type { Atlas } from '../client/atlas.ts';
import { readDataset } from '../client/read-dataset.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { LANGUAGES, type Language } from '../core/model/vocabulary.ts';
import type { PictureId } from '../core/view/picture-address.ts';
import type { View } from '../core/view/view.ts';
import type { EmbedChoice } from '../publish/embedding/snippet-parts.ts';
import { embeddable, framePath, optionsFor } from '../publish/embedding/snippet-parts.ts';
import { waysOf } from '../publish/embedding/snippet-ways.ts';
import { LOADER } from '../publish/embedding/versions.ts';
import { EmbedPanel } from '../ui/embed-panel.tsx';
import type { EmbedSettings, EmbedWay } from '../ui/embed-panel-settings.ts';
import { embedChoices } from './embed-choices.ts';
import { type EmbedPreview, embedPreview } from './embed-preview.ts';

/** As the editor has set last. What is chosen belongs to a view and begins anew. */
let last: Omit<EmbedSettings, 'chosen' | 'lang'> = {
  size: '560',
  theme: 'auto',
  isFrozen: false,
  isStatic: false,
  width: 'column',
  way: 'iframe',
};

/** Opens the dialog on the present view. Throws, in words for the reader, where the records cannot be had. */
export async function openEmbedDialog(view: View, atlas: Atlas): Promise<void> {
  const { imprint, release } = atlas.whole.mapData;
  const evidence = await readDataset(release.id);
  const choices = embedChoices(view, atlas, evidence);
  const dialog = document.createElement('dialog');
  dialog.className = 'cite-panel embed-panel';
  dialog.setAttribute('aria-labelledby', 'embed-title');
  const frozen = release.draft ? null : release.id;
  let preview: EmbedPreview | null = null;
  let isDrawing = false;
  let settings: EmbedSettings = { ...last, isFrozen: last.isFrozen && frozen !== null, chosen: 0, lang: view.names };

  const draw = (said = '') => {
    const { subject, hash, words, routes } = choices[settings.chosen] ?? choices[0];
    // What is set is kept, also while it cannot be had with what is chosen.
    const { theme, isStatic } = settings;
    const options = optionsFor({ hash, options: { theme, lang: languageOf(settings.lang), isStatic } });
    const choice: EmbedChoice = {
      subject,
      hash,
      frozenAt: settings.isFrozen ? frozen : null,
      release: frozen,
      options,
    };
    const what = embeddable(choice, words, imprint.address);
    render(
      <EmbedPanel
        choices={choices.map(({ label }) => label)}
        settings={{ ...settings, ...options }}
        hasPage={hash === ''}
        ways={waysOf(what, { size: settings.size, loader: LOADER, site: imprint.address, routes })}
        release={frozen}
        said={said}
        onChange={(change) => {
          settings = { ...settings, ...change };
          const { chosen, lang, ...kept } = settings;
          last = kept;
          draw();
        }}
        onCopy={(way) => void copy(way, dialog).then(draw)}
        onDraw={(picture) => void drawPicture(choice, picture)}
        onClose={() => dialog.close()}
        onBack={() => dialog.querySelector<HTMLElement>('.embed-make select')?.focus()}
      />,
      dialog,
    );
    preview?.show(framePath(choice), words.title, settings);
  };
  const drawPicture = async (choice: EmbedChoice, picture: PictureId) => {
    if (isDrawing) return;
    isDrawing = true;
    draw(PICTURE_IS_BEING_DRAWN);
    const said = await savePicture(choice, picture, evidence);
    isDrawing = false;
    if (dialog.isConnected) draw(said);
  };
  // Escape closes the dialog alone, not the evidence under it.
  dialog.addEventListener('keydown', (event) => event.key === 'Escape' && event.stopPropagation());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('close', () => {
    preview?.close();
    render(null, dialog);
    dialog.remove();
  });
  document.body.append(dialog);
  draw();
  dialog.showModal();
  const stage = dialog.querySelector<HTMLElement>('#embed-stage');
  if (stage) preview = embedPreview(stage);
  draw();
}

function languageOf(lang: string): Language {
  return LANGUAGES.find((each) => each === lang) ?? 'en';
}

/** Says what happened. What draws pictures is loaded when one is asked for. */
async function savePicture(choice: EmbedChoice, picture: PictureId, evidence: Evidence): Promise<string> {
  try {
    const drawing = await import('./picture-file.ts').catch((cause) => {
      throw new Error(PICTURE_NOT_LOADED, { cause });
    });
    return await drawing.savePicture(choice, picture, evidence);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Says what happened. Where the browser lets no page write to the clipboard, the text is selected instead. */
async function copy({ name, text }: EmbedWay, dialog: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(text ?? '');
    return copied(name);
  } catch {
    const shown = dialog.querySelector('#embed-text');
    if (shown) getSelection()?.selectAllChildren(shown);
    return COPY_BY_HAND;
  }
}
