/** What the header knows of an error. */
typedef struct prefix_entry {
    /** The identifier of its category. */
    const char *category;
    /** Its name in error objects. */
    const char *name;
    /** Its code, where that is a string; NULL where it is an integer. */
    const char *string_code;
    /** Its code, where that is an integer; 0 where it is a string. */
    int64_t code;
    /** 1 if programs should stop using it, else 0. */
    int deprecated;
    /** 1 if no error has it any more, else 0: only peers of older versions report it. */
    int retired;
    /** What went wrong, by language as in prefix_languages; NULL where there is no translation. Where the error has
     *  fields, `{reason}` stands for the value of its field `reason`. */
    const char *desc[LANGUAGE_COUNT];
    /** What to do about it, by language; NULL where there is none. */
    const char *help[LANGUAGE_COUNT];
} prefix_entry;

/** A further name of an error, which older peers may send. */
typedef struct prefix_alias {
    const char *name;
    const prefix_entry *entry;
} prefix_alias;
