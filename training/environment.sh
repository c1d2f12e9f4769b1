# Sourced by the Makefile before Python starts. Debian's OpenBLAS takes this machine for an older one unless told; the rest keeps
# big blocks in huge pages and lets waiting threads sleep.
export OMP_WAIT_POLICY=passive GOMP_SPINCOUNT=0
export MALLOC_MMAP_THRESHOLD_=33554432 MALLOC_TRIM_THRESHOLD_=8589934592 MALLOC_TOP_PAD_=268435456
export GLIBC_TUNABLES=glibc.malloc.hugetlb=1
if grep -qm1 avx512_bf16 /proc/cpuinfo 2>/dev/null; then export OPENBLAS_CORETYPE=SKYLAKEX; fi
