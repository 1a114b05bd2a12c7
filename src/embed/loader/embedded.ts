import type { Outward } from '../protocol/message.ts';
import { type Frame, openFrame } from './frame.ts';
import { heightGuard, usualHeight } from './height-guard.ts';
import { shadowOf } from './shadow.ts';
import { type LoaderOptions, loaderOptionsOf } from './wanted.ts';

/** An element in the page, and the frame in it. */
export interface Embedded {
  /** Whether it can be told something: not before the reader sees it, and not where it is only a picture. */
  isAnswering(): boolean;
  /** The route that is open in it. */
  picked(): string | null;
  /** Lights a route in it, or none. */
  point(route: string | null): void;
  /** Opens a route in it. The frame does not answer that it has. */
  select(route: string): void;
  /** Reads the attributes, and brings the frame in line with them. */
  follow(): void;
  /** Lets go of the frame: the fallback stands there again. */
  release(): void;
}

/** A page that is ready tells its height at once. It is waited for so long, in ms, that the article moves only once. */
const HEIGHT_MS = 200;
/** A page that has been loaded for so long, in ms, and has said nothing, is not going to. */
const SILENCE_MS = 8000;

const TITLE = 'Dispatch Atlas: map of reported flows of North Korean workers';
const SILENT = 'The map does not answer: its page is not there, or frame-src of this page keeps it out.';

/**
 * What the editor has put into the element is seen until the frame says that it can be looked at. `folder` is where the
 * pages to be framed lie; `tell` is called when the reader has picked a route, or none.
 */
export function embedded(host: HTMLElement, folder: string | null, tell: (route: string | null) => void): Embedded {
  const shadow = shadowOf(host);
  let wanted: LoaderOptions | null = null;
  let frame: Frame | null = null;
  let state: 'waiting' | 'ready' | 'shown' = 'waiting';
  let isSilent = false;
  let picked: string | null = null;
  /** What was told last. A frame that takes another's place is given as much room. */
  let heightPx: number | null = null;
  let isHeightTold = false;

  function follow(): void {
    wanted = loaderOptionsOf((name) => host.getAttribute(name), folder);
    shadow.link(wanted.page);
    if (wanted.frame !== (frame?.address ?? null)) replace(wanted.frame);
    frame?.element.setAttribute('title', host.getAttribute('title')?.trim() || TITLE);
    lay();
  }

  function replace(address: string | null): void {
    release();
    if (address === null) return;
    const guard = heightGuard();
    const opened = openFrame(address, (message, atMs) => hear(message, guard, atMs));
    opened.element.addEventListener('load', () => later(opened, SILENCE_MS, noticeSilence));
    shadow.put(opened.element);
    frame = opened;
  }

  function hear(message: Outward, guard: ReturnType<typeof heightGuard>, atMs: number): void {
    if (message.type === 'dispatch-atlas:ready') {
      frame?.tell({ type: 'dispatch-atlas:hello', v: 1 });
      if (state === 'waiting') state = 'ready';
      if (isHeightTold || wanted?.fixedPx) show();
      else later(frame, HEIGHT_MS, show);
    } else if (message.type === 'dispatch-atlas:height') {
      const px = guard(message.height, atMs);
      if (px === null) return;
      heightPx = px;
      isHeightTold = true;
      if (state === 'ready') show();
      else lay();
    } else if (state === 'shown') {
      pick(message.route);
    }
  }

  function pick(route: string | null): void {
    picked = route;
    tell(route);
  }

  function show(): void {
    if (!isHeightTold) heightPx = shadow.box.offsetHeight;
    state = 'shown';
    isSilent = false;
    lay();
  }

  function noticeSilence(): void {
    isSilent = state === 'waiting';
    lay();
  }

  /** Runs it unless another frame has come meanwhile. */
  function later(whose: Frame | null, delayMs: number, run: () => void): void {
    setTimeout(() => {
      if (whose === frame) run();
    }, delayMs);
  }

  function release(): void {
    frame?.close();
    frame = null;
    state = 'waiting';
    isSilent = false;
    isHeightTold = false;
    lay();
    if (picked !== null) pick(null);
  }

  function lay(): void {
    const px = wanted?.fixedPx ?? heightPx ?? usualHeight(host.offsetWidth);
    shadow.lay(frame?.element ?? null, state === 'shown', isSilent ? 0 : px);
    const problems = [...(wanted?.problems ?? []), ...(isSilent ? [SILENT] : [])].join(' ');
    if (problems === '') host.removeAttribute('data-dispatch-problem');
    else host.setAttribute('data-dispatch-problem', problems);
  }

  return {
    isAnswering: () => state === 'shown' && !wanted?.isStatic,
    picked: () => picked,
    point: (route) => frame?.tell({ type: 'dispatch-atlas:point', v: 1, route }),
    select(route) {
      picked = route;
      frame?.tell({ type: 'dispatch-atlas:select', v: 1, route });
    },
    follow,
    release,
  };
}
