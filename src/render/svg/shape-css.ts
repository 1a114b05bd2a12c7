/** How static maps of pages are lighter than those of scripts, as CSS: hairlines are as thin in every picture that looks at them. */
export function shapeCss(): string {
  return '@layer component{.hairlines path{vector-effect:non-scaling-stroke}}';
}
