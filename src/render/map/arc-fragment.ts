import { ARC, CASING_PX, FAINT_OPACITY, INNER_EDGE_PX, INNER_FILL } from '../../core/scene/map-look.ts';

/**
 * Inks a ribbon by exact distances to its outline: the rim, the fill over it, the strokes on top. Colours go out with
 * premultiplied alpha.
 */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
uniform vec3 u_halo;
uniform float u_pixel_ratio;

in vec2 v_at;
flat in vec4 v_extent;
flat in vec4 v_form;
flat in vec4 v_inking;
flat in vec3 v_kind;
flat in vec3 v_ink;
out vec4 fragColor;

const float CASING_PX = ${CASING_PX.toFixed(2)};
const float INNER_EDGE_PX = ${INNER_EDGE_PX.toFixed(2)};
const float INNER_EDGE_OPACITY = ${ARC.innerEdge.strokeOpacity.toFixed(2)};
const float INNER_FILL_FACTOR = ${INNER_FILL.times.toFixed(2)};
const float INNER_FILL_EXTRA = ${INNER_FILL.more.toFixed(2)};
const float FAINT = ${FAINT_OPACITY.toFixed(2)};
const float FAR = 1e4;

/** Share of the device pixel that is covered, for a signed distance to an edge in px, negative inside. */
float coverage(float distance_px) {
  return clamp(0.5 - distance_px * u_pixel_ratio, 0.0, 1.0);
}

float toSegment(vec2 a, vec2 b) {
  vec2 way = b - a;
  float share = clamp(dot(v_at - a, way) / max(dot(way, way), 1e-6), 0.0, 1.0);
  return length(v_at - a - way * share);
}

/** Signed, to a stroke with a square end at a and a round one at b. */
float toStroke(vec2 a, vec2 b, float half_width) {
  float size = max(length(b - a), 1e-6);
  vec2 way = (b - a) / size;
  vec2 off = v_at - a;
  float along = dot(off, way);
  float aside = along < size ? abs(way.x * off.y - way.y * off.x) : length(v_at - b);
  return max(aside - half_width, -along);
}

float laneAt(float along) {
  return v_form.z + v_form.w * along;
}

/** Between two places along the path, with square ends. */
float between(float from, float to) {
  return coverage(max(from - v_at.x, v_at.x - to));
}

float dashed() {
  float ink = v_inking.z;
  float period = v_inking.w;
  if (period == 0.0) return 1.0;
  float along = v_at.x - v_extent.x - ink * 0.5;
  return coverage(abs(mod(along + period * 0.5, period) - period * 0.5) - ink * 0.5);
}

vec4 over(vec4 under, vec3 colour, float alpha) {
  return under * (1.0 - alpha) + vec4(colour * alpha, alpha);
}

void main() {
  float start = v_extent.x;
  float neck = v_extent.y;
  float end = v_extent.z;
  float half_head = v_extent.w;
  float inner = v_kind.x;
  float half_body = v_form.x;
  bool band = v_form.y > 0.5;
  bool has_head = v_kind.y > 0.5;
  bool filled = v_kind.y > 1.5;
  float stronger = abs(v_kind.z - 1.0) < 0.5 ? 1.0 : 0.0;
  float across = v_at.y - laneAt(v_at.x);
  float side = across < 0.0 ? -1.0 : 1.0;

  // The middle of the ribbon, and the corners of its outline on this side of it.
  vec2 tail = vec2(start, laneAt(start));
  vec2 throat = vec2(neck, laneAt(neck));
  vec2 tip = vec2(end, laneAt(end));
  vec2 tail_corner = tail + vec2(0.0, side * half_body);
  vec2 neck_corner = throat + vec2(0.0, side * half_body);
  vec2 barb = throat + vec2(0.0, side * half_head);
  bool in_head =
    has_head && v_at.x > neck && v_at.x <= end && abs(across) * (end - neck) <= half_head * (end - v_at.x);

  float casing;
  float fill = 0.0;
  float inner_fill = 0.0;
  float inner_stroke = 0.0;
  float stroke;
  if (band) {
    float half_edge = 0.5 * (v_inking.y + stronger);
    bool in_body = v_at.x >= start && v_at.x <= neck && abs(across) <= half_body;
    float to_edge = toSegment(tail_corner, neck_corner);
    float to_head = has_head ? min(toSegment(neck_corner, barb), toSegment(barb, tip)) : FAR;
    float to_end = has_head ? FAR : toSegment(throat, neck_corner);
    float to_outline = min(min(to_edge, toSegment(tail, tail_corner)), min(to_head, to_end));
    casing = coverage(to_outline - half_edge - CASING_PX);
    float opacity = mix(v_inking.x, 1.0, filled ? coverage(neck - v_at.x) : 0.0);
    fill = coverage(in_body || in_head ? -to_outline : to_outline) * opacity;
    stroke = coverage(to_edge - half_edge) * between(start, neck) * dashed();
    stroke = max(stroke, coverage(to_head - half_edge));
    if (inner < 1.0) {
      float to_inner = toSegment(tail + vec2(0.0, side * half_body * inner), throat + vec2(0.0, side * half_body * inner));
      bool in_inner = abs(across) <= inner * half_body;
      float opacity = min(1.0, v_inking.x * INNER_FILL_FACTOR + INNER_FILL_EXTRA);
      inner_fill = coverage(in_inner ? -to_inner : to_inner) * between(start, neck) * opacity;
      inner_stroke = coverage(to_inner - 0.5 * INNER_EDGE_PX) * between(start, neck) * INNER_EDGE_OPACITY;
    }
  } else {
    float half_line = half_body + 0.5 * stronger;
    vec2 line_end = filled ? throat : tip;
    float to_line = toStroke(tail, line_end, half_line);
    casing = coverage(toStroke(tail, line_end, half_line + CASING_PX));
    stroke = coverage(to_line) * between(start, line_end.x) * dashed();
    if (filled) {
      float to_head = min(toSegment(throat, barb), toSegment(barb, tip));
      casing = max(casing, coverage(to_head - half_line - CASING_PX));
      stroke = max(stroke, coverage(in_head ? -to_head : to_head));
    } else if (has_head) {
      casing = max(casing, coverage(toStroke(barb, tip, half_line + CASING_PX)));
      stroke = max(stroke, coverage(toStroke(barb, tip, half_line)));
    }
  }

  vec4 colour = over(vec4(0.0), u_halo, casing);
  colour = over(colour, v_ink, fill);
  colour = over(colour, v_ink, inner_fill);
  // On a band that is nearly solid only a light line shows where the lower figure ends.
  bool solid = v_inking.x >= 0.5;
  colour = over(colour, solid ? u_halo : v_ink, solid ? inner_stroke / INNER_EDGE_OPACITY : inner_stroke);
  colour = over(colour, v_ink, stroke);
  fragColor = colour * (v_kind.z > 1.5 ? FAINT : 1.0);
}`;
