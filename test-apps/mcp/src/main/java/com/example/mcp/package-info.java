/*
 * SPDX-License-Identifier: Apache-2.0
 */
/** Servers of the Model Context Protocol, and a client, which know nothing of the agent. */
package com.example.mcp;
