/** The pages that are about the whole atlas, in the order in which heads and feet have them. */
export const TEXT_PAGES = ['method', 'changes', 'data', 'embedding'] as const;
