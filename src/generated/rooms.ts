// Written by npm run generate. Do not edit.
import { css } from 'lit'

/** The height that each tag keeps until its content is there, from src/room.css. */
export const rooms = css`
  :host(iom-release) {
    --iom-room: 100vh;
  }
  :host(iom-release[variant='card']) {
    --iom-room: max(min(27%, 16rem), min(67% + 12em, (560px - 100%) * 9999));
  }
  :host(iom-release[variant='headline']) {
    --iom-room: clamp(4em, 5em - 4%, 5em);
  }
  :host(iom-contact-card) {
    --iom-room: 11em;
  }
  :host(iom-quote) {
    --iom-room: clamp(10.5em, 17em - 12%, 16em);
  }
  :host(iom-key-figures) {
    --iom-room: clamp(9.5em, 21em - 17%, 20em);
  }
  :host(iom-event-series) {
    --iom-room: 14em;
  }
  :host(iom-cobrand) {
    --iom-room: 4em;
  }
  :host(iom-about) {
    --iom-room: clamp(51em, 130em - 135%, 104em);
  }
  :host(iom-release-list) {
    --iom-rows: 10;
    --iom-room: calc(var(--iom-rows) * clamp(9.1em, 15em - 15%, 13em) + 1.25em);
  }
  :host(iom-release-list[layout='headlines']) {
    --iom-room: calc(var(--iom-rows) * clamp(4.4em, 7em - 7%, 6em) + 3.75em);
  }
  :host(iom-release-list[layout='grid']) {
    --iom-row: 20em;
    --iom-room: calc(
      3.75em +
        max(
          round(up, var(--iom-rows) / 4, 1) * var(--iom-row),
          min(round(up, var(--iom-rows) / 3, 1) * 27em, (1032px - 100%) * 9999),
          min(round(up, var(--iom-rows) / 2, 1) * 21em, (768px - 100%) * 9999),
          min(var(--iom-rows) * 19em, (504px - 100%) * 9999)
        )
    );
  }
  :host(iom-release-list[layout='grid'][limit='2']) {
    --iom-row: 33em;
  }
  :host(iom-release-list[layout='grid'][limit='3']) {
    --iom-row: 28em;
  }
  :host(iom-release-list[limit='1']) {
    --iom-rows: 1;
  }
  :host(iom-release-list[limit='2']) {
    --iom-rows: 2;
  }
  :host(iom-release-list[limit='3']) {
    --iom-rows: 3;
  }
  :host(iom-release-list[limit='4']) {
    --iom-rows: 4;
  }
  :host(iom-release-list[limit='5']) {
    --iom-rows: 5;
  }
  :host(iom-release-list[limit='6']) {
    --iom-rows: 6;
  }
  :host(iom-release-list[limit='7']) {
    --iom-rows: 7;
  }
  :host(iom-release-list[limit='8']) {
    --iom-rows: 8;
  }
  :host(iom-release-list[limit='9']) {
    --iom-rows: 9;
  }
  :host(iom-mission-map) {
    --iom-room: max(36% + 24em, min(75% + 62em, (760px - 100%) * 9999));
  }
  :host(iom-mission-map[region]:not([region='world'])) {
    --iom-room: max(36% + 14em, min(52em, (760px - 100%) * 9999));
  }
`
