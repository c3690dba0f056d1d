/** A control of a story, with the values that it offers. */
export interface StoryControl {
  name: string
  values: unknown[]
}

/** What `story-page.js` adds to the page of a story. */
export interface StoryWindow {
  iomStory: {
    failure: () => string | undefined
    rendering: () => string
    controls: (id: string) => Promise<StoryControl[]>
    emit: (event: string, payload: unknown) => void
  }
}
