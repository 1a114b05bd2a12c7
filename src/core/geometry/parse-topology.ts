import type { Topology } from 'topojson-specification';
import { isPlainObject } from '../model/plain-object.ts';

/**
 * A boundary file as it came over the network: the topology, or null for what has not its shape. The files are made and
 * checked at build; what is in their objects is not checked again. Never throws.
 */
export function parseTopology(data: unknown): Topology | null {
  return isTopology(data) ? data : null;
}

function isTopology(data: unknown): data is Topology {
  if (!isPlainObject(data)) return false;
  const { type, objects, arcs } = data;
  return type === 'Topology' && Array.isArray(arcs) && isPlainObject(objects) && isPlainObject(objects['countries']);
}
