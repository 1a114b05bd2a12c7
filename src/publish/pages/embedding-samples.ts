/** For the words of the route that is open. */
export const STYLE = 'a[data-dispatch-lit] { background: #ffe9a8; }';

/** Hears what a reader opens in the element. */
export const LISTEN = `document.addEventListener('dispatch-atlas-select', ({ target, detail }) => {
  console.log(target.id, detail.route);
});`;

/** Speaks with an iframe as the script of the element does. */
export const OWN_SCRIPT = `const frame = document.querySelector('#map-frame');
addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow || data?.v !== 1) return;
  if (data.type === 'dispatch-atlas:height') frame.style.height = \`\${Math.min(4000, Math.max(120, data.height))}px\`;
  if (data.type === 'dispatch-atlas:ready') source.postMessage({ type: 'dispatch-atlas:hello', v: 1 }, '*');
  if (data.type === 'dispatch-atlas:selected') console.log(data.route);
});`;
