import { useEffect, useRef, useState } from 'preact/hooks';
import { type LiveMap, type LiveMapOptions, startMap } from '../../src/render/map/live-map.ts';
import { Ink } from '../../src/render/svg/static-map.tsx';
import type { GalleryPicture } from '../../src/render/test/fixture-gallery-picture.ts';

interface Props extends Pick<GalleryPicture, 'scene' | 'countries'> {
  readonly theme: LiveMapOptions['theme'];
  readonly geography: LiveMapOptions['geography'];
  readonly size: { readonly width: string; readonly height: string };
}

/**
 * The live map of a scene, with names and marks over it as on the site. A browser has only so many graphics contexts:
 * the map is there while the picture is in view. A map that is there goes over to another scene on the same ground.
 */
export function LivePicture(props: Props) {
  const { scene, countries, theme, size } = props;
  const container = useRef<HTMLDivElement>(null);
  const wanted = useRef(props);
  wanted.current = props;
  const [live, setLive] = useState<LiveMap | null>(null);
  const [shown, setShown] = useState<Props['scene'] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const box = container.current;
    if (!box) return undefined;
    return whileInView(box, () => start(box, wanted.current, setLive, setFailure));
  }, []);
  useEffect(() => {
    if (!live) return;
    live.resize();
    live.setTheme(theme);
    live.draw({ ...scene, ...countries });
    live.goTo(scene.camera);
    setShown(scene);
  }, [live, scene, theme]);
  const state = failure ?? (live && shown === scene ? 'ready' : 'starting');
  return (
    <>
      <div class="picture by-live" style={size} data-live={state} data-arcs={scene.arcs.length}>
        <div ref={container} />
        <svg class="poster over-live" viewBox={`0 0 ${scene.frame.widthPx} ${scene.frame.heightPx}`} aria-hidden="true">
          <Ink scene={scene} />
        </svg>
      </div>
      <figcaption>{failure ? `Live map, ${failure}` : 'Live map'}</figcaption>
    </>
  );
}

/** Returns what ends the map, also one that is still starting. */
function start(
  container: HTMLElement,
  { scene, countries, theme, geography }: Props,
  setLive: (live: LiveMap | null) => void,
  setFailure: (words: string) => void,
): () => void {
  let ended = false;
  const onFail = (reason: string) => {
    if (!ended) setFailure(`failed: ${reason}`);
  };
  const options = { ...IDLE, container, scene: { ...scene, ...countries }, theme, geography, onFail };
  const starting = startMap(options).then(
    (live) => {
      if (!ended) setLive(live);
      return live;
    },
    (error: unknown) => {
      onFail(error instanceof Error ? error.message : String(error));
      return null;
    },
  );
  return () => {
    ended = true;
    setLive(null);
    void starting.then((live) => live?.remove());
  };
}

/** The gallery is to look at: a movement or a press changes nothing. */
const IDLE = {
  globe: false,
  reducedMotion: true,
  onCamera: () => undefined,
  onSettled: () => undefined,
  onTaken: () => undefined,
  onPick: () => false,
  onHover: () => undefined,
} satisfies Partial<LiveMapOptions>;

/** Calls `enter` when an element comes near the screen, and what that returned when it has left. */
function whileInView(element: Element, enter: () => () => void): () => void {
  let leave: (() => void) | null = null;
  const observer = new IntersectionObserver((changes) => {
    const isInView = changes.at(-1)?.isIntersecting;
    if (isInView && !leave) leave = enter();
    else if (!isInView && leave) {
      leave();
      leave = null;
    }
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    leave?.();
  };
}
