/** What Vite makes of these imports. */
declare module '*.css';

declare module '*?worker&url' {
  const url: string;
  export default url;
}
