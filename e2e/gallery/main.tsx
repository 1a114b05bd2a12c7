import '../../src/ui/fonts.css';
import '../../src/render/svg/static-map.css';
import './gallery.css';
import { render } from 'preact';
import { mapCss } from '../../src/render/svg/map-css.ts';
import { paletteCss } from '../../src/render/svg/palette-css.ts';
import { Gallery } from './gallery.tsx';
import { openWorld } from './world.ts';

const world = await openWorld();
const colours = document.createElement('style');
// A scene has a theme of its own, whatever the reader's device asks for.
colours.textContent = paletteCss().replaceAll(':root', '.scene') + mapCss();
document.head.append(colours);
render(<Gallery world={world} />, document.body);
