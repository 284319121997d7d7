import {language, theme, themes, words} from '../choices.js'
import {adding} from '../intake.js'
import {documents} from '../state.js'
import {languages} from '../words/index.js'

const languageNames = {vi: 'Tiếng Việt', en: 'English'}

/** What holds for the whole page: language, theme, more files, printing. */
export function Top() {
  const {title, language: languageLabel, theme: themeLabel, addFiles, print} = words.value
  const hasDocuments = documents.value.length > 0
  return (
    <header class="top">
      <p class="brand">{title}</p>
      <div class="top-tools">
        {hasDocuments && (
          <>
            <button
              type="button"
              class="plain-button"
              onClick={() => {
                adding.value = true
              }}
            >
              {addFiles}
            </button>
            <button type="button" class="plain-button print" onClick={() => globalThis.print()}>
              {print}
            </button>
          </>
        )}
        <fieldset class="switch" aria-label={languageLabel}>
          {languages.map((name) => (
            <button
              key={name}
              type="button"
              lang={name}
              aria-pressed={language.value === name}
              title={languageNames[name]}
              onClick={() => {
                language.value = name
              }}
            >
              <abbr title={languageNames[name]}>{name.toUpperCase()}</abbr>
            </button>
          ))}
        </fieldset>
        <label class="theme">
          <span class="unseen">{themeLabel}</span>
          <select
            value={theme.value}
            onChange={({currentTarget}) => {
              theme.value = themes.find((one) => one === currentTarget.value)!
            }}
          >
            {themes.map((name) => (
              <option key={name} value={name}>
                {words.value.themes[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  )
}
