/** Of the loader as it stands in this folder. A published version is never built again: whoever changes a byte raises it. */
export const LOADER_VERSION = '1.0.0';
