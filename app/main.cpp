// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the program.

int main() { return 0; }
