import type { Decorator } from '@storybook/web-components-vite'
import { html } from 'lit'
import { action } from 'storybook/actions'

const report = ({ type, detail }: Event & { detail?: unknown }): void => {
  action(type)(detail)
}

/** Lists the events of every tag, with their `detail`, in the panel "Actions". */
export const withActions: Decorator = (story) =>
  html`<div @iom-load=${report} @iom-error=${report} @iom-select=${report} @iom-action=${report}>${story()}</div>`
