/** Copies text to the clipboard. Resolves to whether it succeeded: pages without TLS have no access to the clipboard. */
export async function copyText(text: string): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined
  return (
    clipboard?.writeText(text).then(
      () => true,
      () => false,
    ) ?? false
  )
}
