//! What the page has, as a string; what it does, browsers tell.
