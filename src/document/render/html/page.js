"use strict";
(() => {
    const root = document.documentElement;
    const languages = JSON.parse(root.dataset.languages);
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [sheet];
    root.classList.add("js");

    // The first language of the reader that there is, shortened from its end until one fits.
    const understood = (wishes) => {
        const tags = languages.map((tag) => tag.toLowerCase());
        for (const wish of wishes) {
            let tag = wish.toLowerCase();
            for (;;) {
                const found = tags.indexOf(tag);
                if (found >= 0) return found;
                if (!tag.includes("-")) break;
                tag = tag.slice(0, tag.lastIndexOf("-"));
            }
            const wider = tags.findIndex((candidate) => candidate.startsWith(`${tag}-`));
            if (wider >= 0) return wider;
        }
        return -1;
    };

    const show = (language) => {
        sheet.replaceSync(`[data-in]:not([data-in~="${language}"]) { display: none }`);
    };

    const wished = new URLSearchParams(location.search).get("lang");
    let language = understood(wished === null ? [] : [wished]);
    if (language < 0 && "open" in root.dataset) language = understood(navigator.languages);
    const isGiven = language >= 0;
    // Known before there is anything to show, so that nothing moves.
    if (isGiven) show(language);

    addEventListener("DOMContentLoaded", () => {
        const radios = [...document.querySelectorAll("[name=language]")];
        const input = document.querySelector("[type=search]");
        const found = document.querySelector(".found");
        const nothing = document.querySelector(".nothing");
        const categories = [...document.querySelectorAll("nav li")];
        const fold = (text) => text.normalize("NFKC").toLowerCase();

        const choose = (place) => {
            language = place;
            show(place);
            const spoken = radios[place]?.nextSibling;
            if (spoken?.lang) root.lang = spoken.lang;
            if (radios[place]) radios[place].checked = true;
            const title = [...document.querySelectorAll("h1 .t")].find((title) => title.checkVisibility());
            if (title) document.title = title.textContent;
        };
        choose(isGiven ? language : Math.max(0, radios.findIndex((radio) => radio.checked)));

        for (const [place, radio] of radios.entries()) {
            radio.addEventListener("change", () => {
                choose(place);
                const address = new URL(location.href);
                address.searchParams.set("lang", languages[place]);
                history.replaceState(history.state, "", address);
            });
        }

        const entryOf = (article) => {
            const texts = [...article.querySelectorAll(".k, .s")];
            const keys = [...article.querySelectorAll(".k")].map((key) => key.textContent);
            return {
                article,
                keys: [...keys, article.id],
                folded: keys.map(fold),
                hay: fold(texts.map((text) => text.textContent).join("\n")),
                isShown: true,
            };
        };
        const groupOf = (group) => ({ group, entries: [...group.querySelectorAll("article")].map(entryOf) });
        const sections = [...document.querySelectorAll("section")].map((section) => ({
            section,
            groups: [...section.querySelectorAll(".group")].map(groupOf),
        }));
        const entries = sections.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
        let shown = entries;
        let marked = [];

        const filterGroup = ({ group, entries }, fits) => {
            const fitting = entries.filter(fits);
            group.hidden = fitting.length === 0;
            // Its entries are hidden with it, and stay as they are.
            if (group.hidden) return;
            // How high it is about, until it is in sight.
            group.style.containIntrinsicBlockSize = `${fitting.length * 11}rem`;
            let next = 0;
            for (const entry of entries) {
                const isShown = entry === fitting[next];
                if (isShown) next++;
                if (isShown === entry.isShown) continue;
                entry.isShown = isShown;
                entry.article.hidden = !isShown;
            }
            shown.push(...fitting);
        };

        // Shows the entries that `fits` accepts.
        const filter = (fits) => {
            shown = [];
            for (const [place, { section, groups }] of sections.entries()) {
                const before = shown.length;
                for (const group of groups) filterGroup(group, fits);
                const count = shown.length - before;
                section.hidden = count === 0 && groups.length > 0;
                categories[place]?.classList.toggle("none", count === 0);
                categories[place]?.querySelector(".count").replaceChildren(count);
            }
            found.textContent = shown.length === entries.length ? shown.length : `${shown.length} / ${entries.length}`;
            nothing.hidden = shown.length > 0;
        };

        const mark = (entries) => {
            for (const { article } of marked) article.classList.remove("here");
            for (const { article } of entries) article.classList.add("here");
            marked = entries;
        };

        // The places of a word in a text of an entry.
        const places = function* (part, word) {
            const nodes = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
            for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
                const text = node.data.toLowerCase();
                for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
                    if (at + word.length <= node.length) {
                        yield new StaticRange({
                            startContainer: node, startOffset: at, endContainer: node, endOffset: at + word.length,
                        });
                    }
                }
            }
        };

        // Those on the first screens: nobody reads on through hundreds.
        const highlight = (words) => {
            const parts = shown.slice(0, 40).flatMap(({ article }) => [...article.querySelectorAll(".k, .s")]);
            const ranges = parts.flatMap((part) => words.flatMap((word) => [...places(part, word)]));
            CSS.highlights?.set("match", new Highlight(...ranges));
        };

        const search = () => {
            const query = fold(input.value).trim();
            const words = query.split(/\s+/).filter(Boolean);
            filter(({ hay }) => words.every((word) => hay.includes(word)));
            const best = shown.find(({ folded }) => folded.includes(query))
                ?? shown.find(({ folded }) => folded.some((key) => key.startsWith(query)))
                ?? shown[0];
            mark(words.length && best ? [best] : []);
            highlight(words);
            scrollTo(0, 0);
        };

        const clear = () => {
            input.value = "";
            search();
        };

        filter(() => true);

        const lead = (target) => {
            target?.scrollIntoView();
            // What is above it may have got its height only now that it is in sight.
            requestAnimationFrame(() => requestAnimationFrame(() => target?.scrollIntoView()));
        };

        // Leads to the entry that the address names, and to all that have the code or name in it.
        const follow = () => {
            let name = location.hash.slice(1);
            try {
                name = decodeURIComponent(name);
            } catch {
                // It stands for itself.
            }
            const own = entries.find(({ article }) => article.id === name);
            const named = own ? [own] : entries.filter(({ keys }) => keys.includes(name));
            if (named.length > 1) {
                input.value = name;
                filter((entry) => named.includes(entry));
                mark(named);
                highlight([]);
                scrollTo(0, 0);
            } else {
                const target = named[0]?.article ?? document.getElementById(name);
                if (target?.closest("[hidden]")) clear();
                mark(named);
                lead(target);
            }
        };

        const move = (from, step) => {
            const to = shown.findIndex(({ article }) => article === from) + step;
            if (to < 0) input.focus();
            else shown[to]?.article.focus();
            shown[to]?.article.scrollIntoView({ block: "nearest" });
        };

        input.addEventListener("input", search);
        input.form.addEventListener("submit", (event) => {
            event.preventDefault();
            const best = marked[0] ?? shown[0];
            if (best) location.hash = best.article.id;
            best?.article.focus();
        });
        addEventListener("hashchange", follow);
        // Whether the key means something here.
        const press = (key, target) => {
            const article = target.matches("article") ? target : null;
            switch (key) {
                case "/":
                    if (target === input) return false;
                    input.focus();
                    input.select();
                    return true;
                case "Escape":
                    clear();
                    input.focus();
                    return true;
                case "ArrowDown":
                    if (target !== input && !article) return false;
                    move(article, 1);
                    return true;
                case "ArrowUp":
                    if (!article) return false;
                    move(article, -1);
                    return true;
                case "Enter":
                    if (!article) return false;
                    location.hash = article.id;
                    return true;
                default:
                    return false;
            }
        };
        addEventListener("keydown", (event) => {
            if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
            if (press(event.key, event.target)) event.preventDefault();
        });

        document.addEventListener("click", async (event) => {
            const button = event.target.closest(".sample button");
            if (!button) return;
            const code = button.previousElementSibling;
            try {
                await navigator.clipboard.writeText(code.textContent);
            } catch {
                // Not everywhere may a page write there: then what is selected is copied.
                getSelection().selectAllChildren(code);
                document.execCommand("copy");
            }
            button.classList.add("copied");
            setTimeout(() => button.classList.remove("copied"), 1500);
        });

        const reading = new IntersectionObserver(
            (changes) => {
                for (const { target, isIntersecting } of changes) {
                    const place = sections.findIndex(({ section }) => section === target);
                    categories[place]?.classList.toggle("here", isIntersecting);
                }
            },
            { rootMargin: "-20% 0px -79%" },
        );
        for (const { section } of sections) reading.observe(section);

        if (location.hash) {
            follow();
            // Until then the browser scrolls to what it found itself.
            addEventListener("load", follow);
        }
    });
})();
