import type { PictureId } from '../core/view/picture-address.ts';

/** How high the frame is: px, four to three, or as high as the script finds it has to be. */
export const EMBED_SIZES = ['400', '560', '4:3', 'fits'] as const;
export type EmbedSize = (typeof EMBED_SIZES)[number];

/** How wide the preview is, in px. */
export const PREVIEW_WIDTHS = [
  ['phone', 360],
  ['column', 680],
  ['wide', 1080],
] as const;
export type PreviewWidth = (typeof PREVIEW_WIDTHS)[number][0];

/** What the editor has set. */
export interface EmbedSettings {
  /** Which of the things that can be embedded. */
  readonly chosen: number;
  readonly size: EmbedSize;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly lang: string;
  readonly isFrozen: boolean;
  readonly isStatic: boolean;
  readonly width: PreviewWidth;
  readonly way: string;
}

/** One way in: what to do with it, and the text or the files to take. */
export interface EmbedWay {
  readonly id: string;
  readonly name: string;
  readonly lead: readonly string[];
  /** Null where there are files instead. */
  readonly text: string | null;
  readonly files: readonly EmbedFile[];
}

export interface EmbedFile {
  readonly id: PictureId;
  /** Where it lies ready; null where it is drawn once it is asked for. */
  readonly href: string | null;
  /** "PNG, 1200 × 630 px". */
  readonly label: string;
  /** What it is good for. */
  readonly use: string;
}

export interface EmbedPanelProps {
  /** Things that can be embedded, the present view first. */
  readonly choices: readonly string[];
  readonly settings: EmbedSettings;
  readonly ways: readonly EmbedWay[];
  /** Whether what is chosen has a page of its own, which a still map shows; a view has none. */
  readonly hasPage: boolean;
  /** The name of the release that can be frozen; null while the data are a draft. */
  readonly release: string | null;
  /** What became of copying, or of a picture; empty before. */
  readonly said: string;
  readonly onChange: (change: Partial<EmbedSettings>) => void;
  readonly onCopy: (way: EmbedWay) => void;
  readonly onDraw: (picture: PictureId) => void;
  readonly onClose: () => void;
  /** From behind the preview to the first of the settings. */
  readonly onBack: () => void;
}
