import { type ComponentChild, isValidElement, type VNode } from 'preact';
import type { Palette } from '../../core/scene/palette.ts';
import { escaped } from '../data/escaped.ts';
import { type Attributes, inkOf, type Surroundings } from './ink.ts';

/**
 * A picture of the static map as an SVG string that needs no style sheet: for what reads SVG and no CSS. Names stand
 * twice, first as their halo, since `paint-order` is little known. What is not seen (titles, wide lines to be hit) is
 * left out. Own code: preact-render-to-string writes the classes that a style sheet would ink, and writes each name
 * once.
 */
export function flatSvg(picture: VNode, palette: Palette): string {
  return write(picture, { palette, hue: palette.text, scale: 1 });
}

function write(node: ComponentChild, around: Surroundings): string {
  if (Array.isArray(node)) return node.map((each) => write(each, around)).join('');
  if (typeof node === 'string' || typeof node === 'number') return escaped(String(node));
  if (!isValidElement(node)) return '';
  const { type } = node;
  const props: Readonly<Record<string, unknown>> = node.props;
  // The static map's components have no state: to call them is to render them.
  if (typeof type === 'function') return write((type as (of: object) => ComponentChild)(props), around);
  const classes = String(props['class'] ?? '').split(' ');
  if (type === 'title' || classes.includes('hit')) return '';
  const inside = write(props['children'] as ComponentChild, within(classes, String(props['transform'] ?? ''), around));
  const given = Object.entries(props).filter(([name, value]) => !DROPPED.test(name) && value != null);
  const element = (ink: Attributes) => {
    const attributes = [...given, ...Object.entries(ink)].map(
      ([name, value]) => ` ${name}="${escaped(String(value))}"`,
    );
    return `<${type}${attributes.join('')}>${inside}</${type}>`;
  };
  return inkOf(type, classes, around).map(element).join('');
}

const DROPPED = /^(?:children|key|class|role|lang|aria-.*|data-.*)$/;

/** What an element hands on to those in it: an arc its colour, the ground its scale. */
function within(classes: readonly string[], transform: string, around: Surroundings): Surroundings {
  const [kind, name] = classes;
  if (kind === 'base') return { ...around, scale: Number(/scale\(([\d.]+)/.exec(transform)?.[1] ?? 1) };
  const hue = Object.entries(around.palette.direction).find(([direction]) => kind === 'arc' && direction === name);
  return hue ? { ...around, hue: hue[1] } : around;
}
