/** The entry of that name; if several categories have one of that name, the others have the indexes 1 and so on.
 *  NULL if there is none, or none left. Further names, which older peers may send, count as well. */
static inline const prefix_entry *prefix_named(const char *name, size_t index)
{
    const prefix_entry *entry;
    const prefix_alias *alias;
    for (entry = prefix_entries; entry->name != NULL; entry++) {
        if (strcmp(entry->name, name) == 0 && index-- == 0) {
            return entry;
        }
    }
    for (alias = prefix_aliases; alias->name != NULL; alias++) {
        if (strcmp(alias->name, name) == 0 && index-- == 0) {
            return alias->entry;
        }
    }
    return NULL;
}

/** The entry with that integer code; if several share it, the others have the indexes 1 and so on. NULL if there is
 *  none, or none left. */
static inline const prefix_entry *prefix_with_code(int64_t code, size_t index)
{
    const prefix_entry *entry;
    for (entry = prefix_entries; entry->name != NULL; entry++) {
        if (entry->string_code == NULL && entry->code == code && index-- == 0) {
            return entry;
        }
    }
    return NULL;
}

/** The same for string codes. */
static inline const prefix_entry *prefix_with_string_code(const char *code, size_t index)
{
    const prefix_entry *entry;
    for (entry = prefix_entries; entry->name != NULL; entry++) {
        if (entry->string_code != NULL && strcmp(entry->string_code, code) == 0 && index-- == 0) {
            return entry;
        }
    }
    return NULL;
}

/* How many bytes of the tag the language covers: 2 where the language is "zh" and the tag "zh-Hant-TW", in any case of
 * letters; 0 where it is another language. */
static inline size_t prefix_covered(const char *language, const char *tag)
{
    size_t length;
    for (length = 0; language[length] != '\0'; length++) {
        if (tolower((unsigned char)language[length]) != tolower((unsigned char)tag[length])) {
            return 0;
        }
    }
    return tag[length] == '\0' || tag[length] == '-' ? length : 0;
}

/* The text that covers most of the tag, else the one in the primary language. */
static inline const char *prefix_text(const char *const *texts, const char *tag)
{
    size_t language, best = 0, most = 0;
    for (language = 0; tag != NULL && language < LANGUAGE_COUNT; language++) {
        const size_t covered = prefix_covered(prefix_languages[language], tag);
        if (texts[language] != NULL && covered > most) {
            best = language;
            most = covered;
        }
    }
    return texts[best];
}

/** What went wrong, in the language of a BCP 47 tag such as "zh-Hant-TW", or in the primary one where the tag is NULL
 *  or there is no such translation. */
static inline const char *prefix_entry_desc(const prefix_entry *entry, const char *language)
{
    return prefix_text(entry->desc, language);
}

/** What to do about it, in a language as above; NULL where that is not known. */
static inline const char *prefix_entry_help(const prefix_entry *entry, const char *language)
{
    return prefix_text(entry->help, language);
}

/* The entry with that code, if there is exactly one. */
static inline const prefix_entry *prefix_only(int64_t code)
{
    return prefix_with_code(code, 1) == NULL ? prefix_with_code(code, 0) : NULL;
}

/** The name of the error with that integer code. NULL if there is none, or if several share the code: it does not say
 *  which of them, prefix_with_code has them all. */
static inline const char *prefix_name(int64_t code)
{
    const prefix_entry *const entry = prefix_only(code);
    return entry == NULL ? NULL : entry->name;
}

/** What went wrong, by integer code, in a language as above; NULL where the code has no name. */
static inline const char *prefix_desc(int64_t code, const char *language)
{
    const prefix_entry *const entry = prefix_only(code);
    return entry == NULL ? NULL : prefix_entry_desc(entry, language);
}

/** What to do about it, by integer code, in a language as above; NULL where the code has no name or that is not
 *  known. */
static inline const char *prefix_help(int64_t code, const char *language)
{
    const prefix_entry *const entry = prefix_only(code);
    return entry == NULL ? NULL : prefix_entry_help(entry, language);
}
