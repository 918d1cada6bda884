/* SPDX-License-Identifier: Apache-2.0
 *
 * LD_PRELOAD library for the fault tests: writes down what a program does to the files below one
 * folder, and lets chosen calls fail.
 *
 *   TEDUH_FAULT_ROOT   folder whose files are watched
 *   TEDUH_FAULT_TRACE  file to write the trace to (none: nothing is recorded)
 *   TEDUH_FAULT_FD     number of a file descriptor that does not exist; what the program writes to
 *                      it is an acknowledgement, or a command when it begins with "!":
 *                      "!fail KIND N ERRNO TIMES"  the N-th call of KIND fails (0 TIMES: all after)
 *                      "!full BYTES"               files grow by BYTES, then the disk is full
 *                      "!off"                      everything works again; the write returns 1
 *                                                  when any call was refused since the last "!off"
 *
 * A record is: kind (1 byte), fd (4), offset (8), length (4), then that many bytes.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

enum { WATCHED = 4096 };
enum kind { K_OPEN = 'o', K_WRITE = 'w', K_SYNC = 's', K_CUT = 't', K_RENAME = 'r',
            K_UNLINK = 'u', K_MKDIR = 'm', K_RMDIR = 'd', K_CLOSE = 'c', K_ACK = 'a' };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static unsigned char watched[WATCHED];
static const char *root;
static size_t root_length;
static int trace = -1, marked = -2;
static char fail_kind;
static long fail_at, fail_times, budget = -1;
static int fail_errno, refused;

static ssize_t raw_write(int fd, const void *data, size_t length) {
    REAL(ssize_t, write, int, const void *, size_t);
    return real(fd, data, length);
}

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("TEDUH_FAULT_TRACE"), *fd = getenv("TEDUH_FAULT_FD");
    root = getenv("TEDUH_FAULT_ROOT");
    root_length = root ? strlen(root) : 0;
    if (fd) marked = atoi(fd);
    if (path) {
        REAL(int, open, const char *, int, ...);
        trace = real(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
}

static int below(const char *path) {
    return root && path && strncmp(path, root, root_length) == 0 &&
           (path[root_length] == '/' || path[root_length] == 0);
}

static int is_watched(int fd) { return fd >= 0 && fd < WATCHED && watched[fd]; }

static void record(char kind, int32_t fd, int64_t offset, const void *data, uint32_t length) {
    char head[17];
    if (trace < 0) return;
    head[0] = kind;
    memcpy(head + 1, &fd, 4);
    memcpy(head + 5, &offset, 8);
    memcpy(head + 13, &length, 4);
    pthread_mutex_lock(&lock);
    if (raw_write(trace, head, 17) != 17 ||
        (length && raw_write(trace, data, length) != (ssize_t)length)) abort();
    pthread_mutex_unlock(&lock);
}

/* Whether this call is to fail; errno is set then. */
static int failing(char kind) {
    if (fail_kind != kind) return 0;
    if (--fail_at > 0) return 0;
    if (fail_times > 0 && -fail_at >= fail_times) return 0;
    errno = fail_errno;
    refused = 1;
    return 1;
}

static ssize_t command(const char *text, size_t length) {
    char copy[64] = {0};
    memcpy(copy, text, length < 63 ? length : 63);
    if (sscanf(copy, "!fail %c %ld %d %ld", &fail_kind, &fail_at, &fail_errno, &fail_times) == 4)
        return (ssize_t)length;
    if (sscanf(copy, "!full %ld", &budget) == 1) return (ssize_t)length;
    ssize_t answer = refused ? 1 : (ssize_t)length;
    fail_kind = 0;
    refused = 0;
    budget = -1;
    return answer;
}

/* How many of `length` bytes still fit when the file grows. */
static size_t fitting(int fd, int64_t offset, size_t length) {
    struct stat found;
    if (budget < 0 || fstat(fd, &found)) return length;
    int64_t growth = offset + (int64_t)length - found.st_size;
    if (growth <= 0) return length;
    if (growth > (int64_t)length) growth = (int64_t)length;
    if (growth <= budget) { budget -= growth; return length; }
    length -= (size_t)(growth - budget);
    budget = 0;
    return length;
}

static ssize_t full(void) { errno = ENOSPC; refused = 1; return -1; }

ssize_t write(int fd, const void *data, size_t length) {
    if (fd == marked) {
        if (length && ((const char *)data)[0] == '!') return command(data, length);
        record(K_ACK, fd, 0, data, (uint32_t)length);
        return (ssize_t)length;
    }
    if (!is_watched(fd)) return raw_write(fd, data, length);
    if (failing(K_WRITE)) return -1;
    int64_t offset = lseek(fd, 0, SEEK_CUR);
    size_t room = fitting(fd, offset, length);
    if (!room && length) return full();
    ssize_t done = raw_write(fd, data, room);
    if (done > 0) record(K_WRITE, fd, offset, data, (uint32_t)done);
    return done;
}

static ssize_t placed(int fd, const void *data, size_t length, off64_t offset) {
    REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t);
    if (!is_watched(fd)) return real(fd, data, length, offset);
    if (failing(K_WRITE)) return -1;
    size_t room = fitting(fd, offset, length);
    if (!room && length) return full();
    ssize_t done = real(fd, data, room, offset);
    if (done > 0) record(K_WRITE, fd, offset, data, (uint32_t)done);
    return done;
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) {
    return placed(fd, data, length, offset);
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) {
    return placed(fd, data, length, offset);
}

static int synced(int fd, int (*real)(int)) {
    if (is_watched(fd) && failing(K_SYNC)) return -1;
    int result = real(fd);
    if (is_watched(fd) && result == 0) record(K_SYNC, fd, 0, "", 0);
    return result;
}

int fsync(int fd) { REAL(int, fsync, int); return synced(fd, real); }

int fdatasync(int fd) { REAL(int, fdatasync, int); return synced(fd, real); }

static int cut(int fd, off64_t size, int (*real)(int, off64_t)) {
    if (is_watched(fd) && failing(K_CUT)) return -1;
    int result = real(fd, size);
    if (is_watched(fd) && result == 0) record(K_CUT, fd, size, "", 0);
    return result;
}

int ftruncate(int fd, off_t size) { REAL(int, ftruncate64, int, off64_t); return cut(fd, size, real); }

int ftruncate64(int fd, off64_t size) {
    REAL(int, ftruncate64, int, off64_t);
    return cut(fd, size, real);
}

static int opened(const char *path, int flags, mode_t mode) {
    REAL(int, open64, const char *, int, ...);
    if (below(path) && (flags & (O_CREAT | O_WRONLY | O_RDWR)) && failing(K_OPEN)) return -1;
    int fd = real(path, flags, mode);
    if (fd < 0 || fd >= WATCHED) return fd;
    watched[fd] = (unsigned char)below(path);
    if (watched[fd]) record(K_OPEN, fd, flags & (O_CREAT | O_TRUNC), path, (uint32_t)strlen(path));
    return fd;
}

#define MODE_OF(flags) \
    mode_t mode = 0; \
    if ((flags) & O_CREAT) { va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); }

int open(const char *path, int flags, ...) { MODE_OF(flags) return opened(path, flags, mode); }

int open64(const char *path, int flags, ...) { MODE_OF(flags) return opened(path, flags, mode); }

int close(int fd) {
    REAL(int, close, int);
    if (is_watched(fd)) { record(K_CLOSE, fd, 0, "", 0); watched[fd] = 0; }
    return real(fd);
}

int rename(const char *from, const char *to) {
    REAL(int, rename, const char *, const char *);
    if (!below(from)) return real(from, to);
    if (failing(K_RENAME)) return -1;
    int result = real(from, to);
    size_t first = strlen(from), second = strlen(to);
    char both[8192];
    if (result == 0 && first + second + 1 < sizeof both) {
        memcpy(both, from, first + 1);
        memcpy(both + first + 1, to, second);
        record(K_RENAME, 0, 0, both, (uint32_t)(first + 1 + second));
    }
    return result;
}

static int named(char kind, const char *path, int result) {
    if (result == 0 && below(path)) record(kind, 0, 0, path, (uint32_t)strlen(path));
    return result;
}

int unlink(const char *path) {
    REAL(int, unlink, const char *);
    if (below(path) && failing(K_UNLINK)) return -1;
    return named(K_UNLINK, path, real(path));
}

int mkdir(const char *path, mode_t mode) {
    REAL(int, mkdir, const char *, mode_t);
    return named(K_MKDIR, path, real(path, mode));
}

int rmdir(const char *path) {
    REAL(int, rmdir, const char *);
    return named(K_RMDIR, path, real(path));
}
