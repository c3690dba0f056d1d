import assert from 'node:assert/strict'
import { describe, it, mock } from 'node:test'
import { onMessagesReplaced, setMessages, type HostMessages } from '../../src/languages/host-messages.js'
import { loadMapMessages, loadMessages, messagesFor } from '../../src/languages/load.js'
import { formatCount } from '../../src/languages/plural.js'

/** The lines that a call writes to the console. */
function warningsOf(run: () => unknown): string[] {
  const warn = mock.method(console, 'warn', () => undefined)
  run()
  warn.mock.restore()
  return warn.mock.calls.map(({ arguments: [line] }) => String(line))
}

describe('messages of the host', () => {
  it('replace those of the library, before and after these are loaded', async () => {
    setMessages('fr', { showMore: 'Voir plus' })
    await loadMessages(['fr'])
    assert.equal(messagesFor('fr-CA').showMore, 'Voir plus')
    setMessages('FR', { showLess: 'Voir moins' })
    assert.deepEqual([messagesFor('fr').showMore, messagesFor('fr').showLess], ['Voir plus', 'Voir moins'])
    assert.equal(messagesFor('fr').retry, 'Réessayer')
    assert.equal(messagesFor('en').showMore, 'Show more')
  })

  it('replace single members of groups, and add kinds', () => {
    setMessages('en', { states: { done: 'completed' }, kinds: { news: 'Update', podcast: 'Podcast' } })
    const { kinds, states } = messagesFor('en')
    assert.deepEqual({ ...states }, { done: 'completed', planned: 'to come', cancelled: 'cancelled' })
    assert.deepEqual([kinds['news'], kinds['podcast'], kinds['report']], ['Update', 'Podcast', 'Report'])
  })

  it('replace counts by plural forms', async () => {
    await loadMessages(['es'])
    setMessages('es', { releases: { one: '# nota', other: '# notas' } })
    assert.equal(formatCount(messagesFor('es').releases, 1, 'es'), '1 nota')
    assert.equal(formatCount(messagesFor('es').releases, 2, 'es'), '2 notas')
  })

  it('make a language available that the library has no messages in', async () => {
    assert.equal(messagesFor('de').lang, 'en')
    setMessages('de', { showMore: 'Mehr zeigen', releases: { one: '# Meldung', other: '# Meldungen' } })
    await loadMessages(['de'])
    const german = messagesFor('de-AT')
    assert.deepEqual([german.lang, german.showMore, german.showLess], ['de', 'Mehr zeigen', 'Show less'])
    assert.equal(formatCount(german.releases, 1234, german.lang), '1.234 Meldungen')
  })

  it('replace texts of the map, but never its disclaimer', async () => {
    const before = await loadMapMessages('fr')
    const map = { zoomIn: 'Agrandir', levels: { hq: 'Genève' }, notes: { disclaimer: '-' } } as HostMessages['map']
    setMessages('fr', { map })
    const after = await loadMapMessages('fr')
    assert.deepEqual([after.zoomIn, after.levels.hq, after.levels.sub], ['Agrandir', 'Genève', before.levels.sub])
    assert.deepEqual(after.notes, before.notes)
  })

  it('are reported and left out where they are no texts of the library', () => {
    const bad: [string, unknown][] = [
      ['showMroe', 'x'],
      ['retry', ''],
      ['loading', 1],
      ['print', { other: 'x' }],
      ['pages', { one: 'x' }],
      ['states', 'x'],
      ['lang', 'xx'],
      ['constructor', 'x'],
      ['photo', '{cred}'],
    ]
    for (const [name, value] of bad) {
      const before = messagesFor('en')
      const lines = warningsOf(() => {
        setMessages('en', { [name]: value })
        assert.deepEqual(messagesFor('en'), before)
        setMessages('en', {})
        messagesFor('en')
      })
      assert.equal(lines.length, 1, name)
      assert.match(lines[0]!, new RegExp(`the message "${name}" `))
    }
  })

  it('are reported and left out for what is no language', () => {
    const set = () => setMessages('no language', { showMore: 'x' })
    assert.match(warningsOf(set)[0]!, /"no language" is no language tag/)
    assert.deepEqual([messagesFor('no language').lang, messagesFor('no language').showMore], ['en', 'Show more'])
  })

  it('are announced until the listener leaves', () => {
    const listener = mock.fn()
    const leave = onMessagesReplaced(listener)
    setMessages('en', {})
    leave()
    setMessages('en', {})
    assert.equal(listener.mock.callCount(), 1)
  })
})
