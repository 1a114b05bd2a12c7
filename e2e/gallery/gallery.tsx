import { useEffect, useMemo, useState } from 'preact/hooks';
import { StaticMap } from '../../src/render/svg/static-map.tsx';
import { GALLERY, type GalleryScene } from '../../src/render/test/fixture-gallery.ts';
import { pictureOf } from '../../src/render/test/fixture-gallery-picture.ts';
import { LivePicture } from './live-picture.tsx';
import type { World } from './world.ts';

/** All scenes below one another, or the one that the hash names: then one map shows one scene after the other. */
export function Gallery({ world }: { readonly world: World }) {
  const name = useHash();
  const [arcs, setArcs] = useState(true);
  const [names, setNames] = useState(true);
  const chosen = GALLERY.filter((each) => each.name === name);
  return (
    <main class={names ? '' : 'without-names'}>
      <h1>Gallery</h1>
      <p>
        {GALLERY.length} scenes, each drawn twice from the same data: as SVG, and by the live map. They have to look
        alike. The ground and the figures of most are invented.
      </p>
      <nav>
        <Setting label="Arcs" on={arcs} set={setArcs} />
        <Setting label="Names and marks" on={names} set={setNames} />
        {chosen.length > 0 && <a href="#all">All scenes</a>}
      </nav>
      {(chosen.length > 0 ? chosen : GALLERY).map((each) => (
        <SceneSection key={chosen.length > 0 ? each.kind : each.name} each={each} world={world} arcs={arcs} />
      ))}
    </main>
  );
}

interface SettingProps {
  readonly label: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

function Setting({ label, on, set }: SettingProps) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} /> {label}
    </label>
  );
}

interface SectionProps {
  readonly each: GalleryScene;
  readonly world: World;
  readonly arcs: boolean;
}

function SceneSection({ each, world, arcs }: SectionProps) {
  const whole = useMemo(() => pictureOf(each, world.real), [each, world]);
  const scene = useMemo(() => (arcs ? whole.scene : { ...whole.scene, arcs: [] }), [whole, arcs]);
  const { name, shows, theme, frame } = each;
  const size = { width: `${frame.widthPx}px`, height: `${frame.heightPx}px` };
  return (
    <section class="scene" data-scene={name} data-theme={theme}>
      <h2>
        <a href={`#${name}`}>{name}</a>
      </h2>
      <p>{shows}</p>
      <div class="pair">
        <figure>
          <div class="picture by-poster" style={size}>
            <StaticMap scene={scene} basemap={whole.basemap} id={`poster-${name}`} words={whole.words} />
          </div>
          <figcaption>SVG</figcaption>
        </figure>
        <figure>
          <LivePicture
            scene={scene}
            countries={whole.countries}
            theme={theme}
            geography={world.geography[each.kind]}
            size={size}
          />
        </figure>
      </div>
    </section>
  );
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash.slice(1);
}
