declare module '*?url' {
  const address: string;
  export default address;
}
declare module '*.css';
/** A sheet as text, which whoever imports it puts somewhere. */
declare module '*.css?inline' {
  const sheet: string;
  export default sheet;
}
