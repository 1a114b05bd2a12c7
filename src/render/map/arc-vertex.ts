import { CASING_PX } from '../../core/scene/map-look.ts';

/** What `render` of a custom layer hands over for the projection in use. */
export interface ProjectionShader {
  readonly vertexShaderPrelude: string;
  readonly define: string;
}

/**
 * Walks a strip of two vertices for every point of a ribbon's path, at one distance to either side of the ribbon's
 * middle. All lengths behind the projection are CSS px, y down, and `right` is right of the direction of travel: the
 * rules are those of `scene/ribbon.ts`.
 *
 * On the globe the way gone comes measured, since px along the path no longer grow evenly; between the two projections
 * both are mixed, which is near enough: MapLibre blends them only beyond the closest zoom the map allows. The prelude
 * gives a depth beyond 1 to what lies behind the horizon, so the GPU cuts it away. The strip would leave the limb by the
 * chord from the last point seen to the first hidden one: that one is moved up to the limb instead.
 */
export function vertexShader({ vertexShaderPrelude, define }: ProjectionShader): string {
  return `#version 300 es
precision highp float;
precision highp sampler2D;
${vertexShaderPrelude}
${define}
uniform sampler2D u_points;
uniform ivec2 u_layout; // columns, rows
uniform vec2 u_viewport_px;
uniform float u_world_px;
uniform float u_wrap;
uniform vec3 u_inks[4];

layout(location = 0) in vec4 a_way;   // origin x, origin y, length, last column
layout(location = 1) in vec4 a_shape; // half body, head length, half head, 1 for a band
layout(location = 2) in vec4 a_ends;  // start gap, end gap, start lane, end lane
layout(location = 3) in vec4 a_inking; // fill, edge, dash ink, dash period
layout(location = 4) in vec4 a_kind;  // direction, inner share, head, emphasis

out vec2 v_at; // along the path, right of the path
flat out vec4 v_extent; // start, neck, end, half head
flat out vec4 v_form;   // half body, 1 for a band, lane at 0, lane per px
flat out vec4 v_inking;
flat out vec3 v_kind;   // inner share, head, emphasis
flat out vec3 v_ink;

const float MARGIN_PX = ${(CASING_PX + 2).toFixed(1)};

/** A point of the path on the world's plane, and the way gone there in px. */
vec3 worldAt(int column) {
  int row = gl_InstanceID % u_layout.y;
  int block = gl_InstanceID / u_layout.y;
  vec4 texel = texelFetch(u_points, ivec2(block * u_layout.x + column, row), 0);
  float along = texel.z * u_world_px;
#ifdef GLOBE
  along = mix(along, texel.w, u_projection_transition);
#endif
  return vec3(a_way.xy + texel.xy + vec2(u_wrap, 0.0), along);
}

vec4 project(vec3 world) {
  vec4 clip = projectTile(world.xy);
  vec3 ndc = clip.xyz / clip.w;
  return vec4(ndc.x * 0.5 * u_viewport_px.x, -ndc.y * 0.5 * u_viewport_px.y, ndc.z, world.z);
}

#ifdef GLOBE
bool isHidden(vec4 point) {
  return point.z > 1.0;
}

/** Where the path between a point seen and a hidden one goes over the horizon. */
vec4 limbBetween(int seen_column, vec4 seen, int hidden_column, vec4 hidden) {
  vec3 from = worldAt(seen_column);
  vec3 to = worldAt(hidden_column);
  vec4 limb = project(mix(from, to, (1.0 - seen.z) / (hidden.z - seen.z)));
  float gone = length(limb.xy - seen.xy);
  return vec4(limb.xy, 1.0, seen.w + (to.z < from.z ? -gone : gone));
}
#endif

vec2 headingOf(vec2 step, vec2 otherwise) {
  float size = length(step);
  return size > 1e-6 ? step / size : otherwise;
}

void main() {
  int last = int(a_way.w);
  int column = min(gl_VertexID >> 1, last);
  float side = (gl_VertexID & 1) == 0 ? -1.0 : 1.0;

#ifdef GLOBE
  float length_px = worldAt(last).z;
#else
  float length_px = a_way.z * u_world_px;
#endif
  float gaps = a_ends.x + a_ends.y;
  float give = gaps == 0.0 ? 0.0 : min(1.0, length_px * 0.4 / gaps);
  float start = a_ends.x * give;
  float end = length_px - a_ends.y * give;
  bool has_head = a_kind.z > 0.5;
  float scale = has_head ? min(1.0, (end - start) * 0.55 / a_shape.y) : 0.0;
  float neck = end - a_shape.y * scale;
  float half_head = has_head ? a_shape.z * max(scale, 0.5) : 0.0;
  float lane_slope = length_px == 0.0 ? 0.0 : (a_ends.w - a_ends.z) / length_px;
  v_extent = vec4(start, neck, end, half_head);
  v_form = vec4(a_shape.xw, a_ends.z, lane_slope);
  v_inking = a_inking;
  v_kind = a_kind.yzw;
  v_ink = u_inks[int(a_kind.x)];

  int previous = max(column - 1, 0);
  int next = min(column + 1, last);
  vec4 here = project(worldAt(column));
  vec4 before = project(worldAt(previous));
  vec4 after = project(worldAt(next));
  bool at_limb = false;
#ifdef GLOBE
  if (!isHidden(here)) {
    if (isHidden(before)) before = limbBetween(column, here, previous, before);
    if (isHidden(after)) after = limbBetween(column, here, next, after);
  } else if (!isHidden(before)) {
    here = limbBetween(previous, before, column, here);
    after = here;
    at_limb = true;
  } else if (!isHidden(after)) {
    here = limbBetween(next, after, column, here);
    before = here;
    at_limb = true;
  }
#endif
  vec2 way = headingOf(after.xy - before.xy, vec2(1.0, 0.0));
  vec2 way_out = headingOf(after.xy - here.xy, way);
  vec2 way_in = headingOf(here.xy - before.xy, way);

  // Room beyond both ends for the rim and for the edge of a stroke.
  float margin = MARGIN_PX + a_inking.y;
  float along = here.w;
  if (column == 0 && !at_limb) {
    here.xy -= way_out * margin;
    along -= margin;
  } else if (column == last && !at_limb) {
    here.xy += way_in * margin;
    along += margin;
  }

  float reach = max(a_shape.x, half_head) + margin;
  float aside = a_ends.z + lane_slope * along + side * reach;
  // On the inside of a tight bend the strip ends at the centre of the bend instead of folding over itself.
  float turn = atan(way_in.x * way_out.y - way_in.y * way_out.x, dot(way_in, way_out));
  float bend = 2.0 * turn / max(after.w - before.w, 1e-3);
  if (aside * bend > 0.95) aside = 0.95 / bend;
  v_at = vec2(along, aside);

  vec2 px = here.xy + vec2(-way.y, way.x) * aside;
  gl_Position = vec4(px.x * 2.0 / u_viewport_px.x, -px.y * 2.0 / u_viewport_px.y, here.z, 1.0);
}`;
}
