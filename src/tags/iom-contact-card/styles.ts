import { css } from 'lit'

export const contactCardStyles = css`
  [part='contact-name'] {
    font-size: 1.05em;
  }
`
