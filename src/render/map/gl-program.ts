export interface LinkedProgram {
  readonly program: WebGLProgram;
  /** Null, which GL ignores, for a uniform that the variant does not use. */
  readonly uniforms: (name: string) => WebGLUniformLocation | null;
}

/** @throws Error with the compiler's log when a shader does not build. */
export function linkProgram(gl: WebGL2RenderingContext, vertex: string, fragment: string): LinkedProgram {
  const program = gl.createProgram();
  const shaders = [compile(gl, gl.VERTEX_SHADER, vertex), compile(gl, gl.FRAGMENT_SHADER, fragment)];
  for (const shader of shaders) gl.attachShader(program, shader);
  gl.linkProgram(program);
  const linked: unknown = gl.getProgramParameter(program, gl.LINK_STATUS);
  if (linked !== true && !gl.isContextLost()) {
    const logs = [gl.getProgramInfoLog(program), ...shaders.map((shader) => gl.getShaderInfoLog(shader))];
    throw new Error(`the arcs' shader does not build: ${logs.filter(Boolean).join('; ')}`);
  }
  for (const shader of shaders) gl.deleteShader(shader);
  const locations = new Map<string, WebGLUniformLocation | null>();
  const uniforms = (name: string): WebGLUniformLocation | null => {
    const known = locations.get(name);
    if (known !== undefined) return known;
    const location = gl.getUniformLocation(program, name);
    locations.set(name, location);
    return location;
  };
  return { program, uniforms };
}

function compile(gl: WebGL2RenderingContext, kind: GLenum, source: string): WebGLShader {
  const shader = gl.createShader(kind);
  if (!shader) throw new Error('the graphics driver gives no shader');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}
