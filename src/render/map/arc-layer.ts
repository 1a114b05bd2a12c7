import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { copiesInView } from '../../core/scene/copies.ts';
import { ARC } from '../../core/scene/map-look.ts';
import type { Palette } from '../../core/scene/palette.ts';
import type { Arc } from '../../core/scene/scene.ts';
import { type ArcBuffer, INSTANCE_FLOATS, measureOnScreen, packArcs } from './arc-buffer.ts';
import { FRAGMENT_SHADER } from './arc-fragment.ts';
import { type ProjectionShader, vertexShader } from './arc-vertex.ts';
import { toRgb } from './colour.ts';
import { type LinkedProgram, linkProgram } from './gl-program.ts';
import { cameraOf, globeOf } from './map-camera.ts';

/**
 * Draws every arc of a scene in one instanced call, straight into MapLibre's frame. It holds no state that a lost
 * context could take along: after a loss a new layer gets the same arcs.
 */
export class ArcLayer implements CustomLayerInterface {
  readonly id = 'arcs';
  readonly type = 'custom';
  readonly renderingMode = '2d';
  /** Frames really drawn. */
  framesDrawn = 0;
  /** Why nothing is drawn, in words; null while all is well. */
  failure: string | null = null;

  #arcs: ArcBuffer = packArcs([]);
  #inks: Float32Array = new Float32Array(12);
  #halo: readonly [number, number, number] = [1, 1, 1];
  #map: MapLibreMap | null = null;
  #resources: Resources | null = null;
  #viewportPx: readonly [number, number] = [1, 1];
  #stale = true;

  setArcs(arcs: readonly Arc[]): void {
    this.#arcs = packArcs(arcs);
    this.#stale = true;
    this.#map?.triggerRepaint();
  }

  setPalette(palette: Palette): void {
    const { dispatch, repatriation, transfer, defection } = palette.direction;
    this.#inks = new Float32Array([dispatch, repatriation, transfer, defection].flatMap(toRgb));
    this.#halo = toRgb(palette[ARC.casing.stroke]);
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#resources = createResources(gl);
    this.#stale = true;
    map.on('resize', this.#measure);
    this.#measure();
  }

  onRemove(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    map.off('resize', this.#measure);
    if (this.#resources) deleteResources(gl, this.#resources);
    this.#resources = null;
    this.#map = null;
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    if (this.failure !== null || !this.#resources || !this.#map) return;
    try {
      this.#draw(gl, input, this.#resources, this.#map);
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }

  /** MapLibre may give the canvas fewer pixels than the screen has, so the ratio is taken from the canvas itself. */
  readonly #measure = (): void => {
    const canvas = this.#map?.getCanvas();
    if (canvas) this.#viewportPx = [Math.max(1, canvas.clientWidth), Math.max(1, canvas.clientHeight)];
  };

  #draw(gl: WebGL2RenderingContext, input: CustomRenderMethodInput, resources: Resources, map: MapLibreMap): void {
    // Asking for errors stalls the GPU, so only the first frame is asked.
    const first = this.framesDrawn === 0;
    if (first) while (gl.getError() !== gl.NO_ERROR);
    const { program, uniforms } = programFor(gl, resources, input.shaderData);
    gl.useProgram(program);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, resources.points);
    gl.bindVertexArray(resources.vertexArray);
    const { defaultProjectionData: projection } = input;
    const onGlobe = projection.projectionTransition > 0;
    if (onGlobe) this.#measureOnGlobe(map);
    if (this.#stale) uploadInstances(gl, resources, this.#arcs);
    if (this.#stale || onGlobe) uploadPoints(gl, this.#arcs);
    this.#stale = false;

    const worldPx = 512 * 2 ** map.getZoom();
    gl.uniformMatrix4fv(uniforms('u_projection_matrix'), false, projection.mainMatrix);
    gl.uniformMatrix4fv(uniforms('u_projection_fallback_matrix'), false, projection.fallbackMatrix);
    gl.uniform4fv(uniforms('u_projection_tile_mercator_coords'), projection.tileMercatorCoords);
    gl.uniform4fv(uniforms('u_projection_clipping_plane'), projection.clippingPlane);
    gl.uniform1f(uniforms('u_projection_transition'), projection.projectionTransition);
    gl.uniform1i(uniforms('u_points'), 0);
    gl.uniform2i(uniforms('u_layout'), this.#arcs.columns, this.#arcs.heightTexels);
    gl.uniform2f(uniforms('u_viewport_px'), ...this.#viewportPx);
    gl.uniform1f(uniforms('u_world_px'), worldPx);
    gl.uniform1f(uniforms('u_pixel_ratio'), gl.drawingBufferWidth / this.#viewportPx[0]);
    gl.uniform3fv(uniforms('u_inks'), this.#inks);
    gl.uniform3f(uniforms('u_halo'), ...this.#halo);
    gl.disable(gl.DEPTH_TEST);
    for (const wrap of this.#wraps(map, input)) {
      gl.uniform1f(uniforms('u_wrap'), wrap);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, this.#arcs.columns * 2, this.#arcs.count);
    }
    gl.bindVertexArray(null);

    const code = first ? gl.getError() : gl.NO_ERROR;
    if (code !== gl.NO_ERROR) throw new Error(`the graphics driver reports error ${code} for the arcs`);
    this.framesDrawn += 1;
  }

  #measureOnGlobe(map: MapLibreMap): void {
    const [widthPx, heightPx] = this.#viewportPx;
    const globe = globeOf(map, { widthPx, heightPx });
    measureOnScreen(this.#arcs, (point) => globe.project(point).at);
  }

  /** A custom layer is called once for all copies of the world; on the globe there is only one. */
  #wraps(map: MapLibreMap, input: CustomRenderMethodInput): number[] {
    if (!this.#arcs.reach) return [];
    if (input.defaultProjectionData.projectionTransition > 0) return [0];
    const [widthPx, heightPx] = this.#viewportPx;
    return copiesInView(this.#arcs.reach, cameraOf(map), { widthPx, heightPx });
  }
}

interface Resources {
  readonly points: WebGLTexture;
  readonly instances: WebGLBuffer;
  readonly vertexArray: WebGLVertexArrayObject;
  /** By the name MapLibre gives the projection's shader variant. */
  readonly programs: Map<string, LinkedProgram>;
}

function createResources(gl: WebGL2RenderingContext): Resources {
  const resources: Resources = {
    points: gl.createTexture(),
    instances: gl.createBuffer(),
    vertexArray: gl.createVertexArray(),
    programs: new Map(),
  };
  gl.bindVertexArray(resources.vertexArray);
  gl.bindBuffer(gl.ARRAY_BUFFER, resources.instances);
  for (let location = 0; location < INSTANCE_FLOATS / 4; location += 1) {
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, 4, gl.FLOAT, false, INSTANCE_FLOATS * 4, location * 16);
    gl.vertexAttribDivisor(location, 1);
  }
  gl.bindVertexArray(null);
  return resources;
}

function uploadInstances(gl: WebGL2RenderingContext, resources: Resources, arcs: ArcBuffer): void {
  gl.bindBuffer(gl.ARRAY_BUFFER, resources.instances);
  gl.bufferData(gl.ARRAY_BUFFER, arcs.instances, gl.DYNAMIC_DRAW);
}

/** Called inside `render`, where MapLibre has put the pixel-store settings back to their defaults. */
function uploadPoints(gl: WebGL2RenderingContext, { widthTexels, heightTexels, points }: ArcBuffer): void {
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, widthTexels, heightTexels, 0, gl.RGBA, gl.FLOAT, points);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
}

function programFor(
  gl: WebGL2RenderingContext,
  { programs }: Resources,
  shader: ProjectionShader & { readonly variantName: string },
): LinkedProgram {
  const known = programs.get(shader.variantName);
  if (known) return known;
  const made = linkProgram(gl, vertexShader(shader), FRAGMENT_SHADER);
  programs.set(shader.variantName, made);
  return made;
}

function deleteResources(gl: WebGL2RenderingContext, resources: Resources): void {
  gl.deleteTexture(resources.points);
  gl.deleteBuffer(resources.instances);
  gl.deleteVertexArray(resources.vertexArray);
  for (const { program } of resources.programs.values()) gl.deleteProgram(program);
}
