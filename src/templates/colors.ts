import { css } from 'lit'

/**
 * Colours. `--iom-color-*` belong to the page; the short names stay inside the shadow root.
 *
 * `light-dark()` follows the `color-scheme` of `.iom`. It is the scheme of the page, or what the surface needs: the states
 * `light`, `dark` and `transparent` come from the SurfaceController.
 */
export const colors = css`
  :host {
    --brand: var(--iom-color-brand, light-dark(#0033a0, #8fb4ff));
    --brand-text: var(--brand);
    --accent: var(--iom-color-accent, #ffb81c);
    --ink: var(--iom-color-text, light-dark(#17213a, #e9eef8));
    --muted: var(--iom-color-muted, light-dark(#55607a, #a5b1c8));
    --surface: var(--iom-color-surface, light-dark(#fff, #0f1729));
    --soft: var(--iom-color-soft, light-dark(#f3f6fb, #18233b));
    --line: var(--iom-color-border, light-dark(#d8dfea, #2c3850));
    --focus: var(--iom-color-focus, var(--brand-text));
    --on-brand: light-dark(#fff, #0f1729);
  }
  :host([scheme='light']) {
    color-scheme: light;
  }
  :host([scheme='dark']) {
    color-scheme: dark;
  }
  .iom {
    color-scheme: inherit;
    color: var(--ink);
    background: var(--iom-color-surface, transparent);
    /* The SurfaceController listens to the ends of these transitions to notice a change of the page's colours. */
    transition:
      color 1ms,
      background-color 1ms;
  }
  :host(:is([scheme='light'], [scheme='dark'])) .iom {
    background: var(--surface);
  }
  :host(:state(light)) .iom {
    color-scheme: light;
  }
  :host(:state(dark)) .iom {
    color-scheme: dark;
  }
  :host(:state(transparent)) .iom {
    --surface: light-dark(#fff, #0f1729);
    --soft: var(--iom-color-soft, color-mix(in srgb, currentcolor 6%, transparent));
    --line: var(--iom-color-border, color-mix(in srgb, currentcolor 18%, transparent));
    color: var(--iom-color-text, inherit);
  }
  /*
   * Text in the brand colour has a contrast of at least 4.5 : 1 for every brand. On light surfaces, its luminance (the Y of
   * XYZ) is scaled down to at most 0.14. On dark surfaces, its lightness is raised to at least 0.78. Text on the brand
   * colour is white up to a luminance of 0.179, where white and black have the same contrast, and black above it.
   */
  @supports (color: color(from red xyz-d65 calc(x * min(1, 0.14 / max(y, 0.001))) y z)) {
    :host {
      --darken: min(1, 0.14 / max(y, 0.001));
      --brand-text: light-dark(
        color(from var(--brand) xyz-d65 calc(x * var(--darken)) calc(y * var(--darken)) calc(z * var(--darken)) / 1),
        oklch(from var(--brand) max(l, 0.78) min(c, 0.13) h / 1)
      );
      --on-brand: color(
        from var(--brand) xyz-d65 clamp(0, (0.179 - y) * 10000, 0.9505) clamp(0, (0.179 - y) * 10000, 1)
          clamp(0, (0.179 - y) * 10000, 1.089)
      );
    }
  }
  @media print {
    :host .iom {
      --ink: #000;
      --muted: #333;
      --line: #999;
      color-scheme: light !important;
      color: #000 !important;
      background: none !important;
      transition: none;
    }
  }
`
