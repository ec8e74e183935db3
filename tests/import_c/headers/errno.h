#pragma once

#define	EPERM		 1	/* Operation not permitted */
#define	ENOENT		 2	/* No such file or directory */
#define	EIO		 5	/* I/O error: it's gone */
#define	EAGAIN		11	/* Try again, or
				 * do not */
#define	EWOULDBLOCK	EAGAIN	/* Operation would block */
#define	EDEADLK		0x23
#define	EDEADLOCK	EDEADLK

#if 0
#define	ENOTUSED	99	/* Was never used */
#endif

#ifdef __linux__
# define ELAST		133	// The last one
#else
# define ELAST		106
#endif

#define ERROR_TEXT(code) strerror(code)
#define EALIAS		EUNKNOWN
