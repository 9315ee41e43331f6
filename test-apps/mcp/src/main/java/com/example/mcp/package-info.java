/*
 * SPDX-License-Identifier: Apache-2.0
 */
/** Servers of the Model Context Protocol, which know nothing of the agent. */
package com.example.mcp;
