#include "errors.h"
#include <stdio.h>

static void put(const char *text)
{
    fputs(text == NULL ? "(none)" : text, stdout);
    putchar('\0');
}

int main(void)
{
    const test_error_entry *entry;
    const test_error_alias *alias;
    size_t language;

    for (entry = test_error_entries; entry->name != NULL; entry++) {
        put(entry->category);
        put(entry->name);
        put(entry->string_code);
        printf("%lld %d %d", (long long)entry->code, entry->deprecated, entry->retired);
        put("");
        for (language = 0; language < sizeof test_error_languages / sizeof *test_error_languages; language++) {
            put(test_error_languages[language]);
            put(entry->desc[language]);
            put(entry->help[language]);
        }
    }
    for (alias = test_error_aliases; alias->name != NULL; alias++) {
        put(alias->name);
        put(alias->entry->name);
    }
    return 0;
}
